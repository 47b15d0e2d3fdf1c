//! Texts from a seed: complaints of about 120 bytes with a value in every second one, and phrases with messages that hold some.
//! The values have the check digits of their kinds; none is anybody's.

use fastrand::Rng;

/// A complaint.
pub struct Complaint {
    /// The text.
    pub text: String,
    /// The value in it that must be hidden.
    pub value: Option<String>,
    /// The number in it that must stay: an order, an amount, a date, a hotline.
    pub kept: Option<String>,
}

/// Phrases, and messages of about 120 bytes of which every second one holds one of them.
pub struct Phrases {
    /// The phrases: four to six Han characters, no two alike.
    pub phrases: Vec<String>,
    /// The messages.
    pub messages: Vec<String>,
}

const BEGINNINGS: [&str; 8] = [
    "你好，昨天晚上我在你们平台付款以后",
    "客服你好，我的账户今天早上出了问题",
    "上个星期我给朋友转账，到现在还没有结果",
    "我在超市扫码付款的时候提示失败",
    "刚刚收到一条短信说我的卡在外地消费了",
    "已经等了三天了，退款一直没有收到",
    "我想问一下为什么每个月都会自动扣费",
    "商家说没有收到钱，但是我这边显示成功",
];
const ENDINGS: [&str; 6] = [
    "，麻烦尽快帮我处理一下，谢谢",
    "，请马上冻结我的账户",
    "，打了好几次电话都没有人接",
    "，这已经是第二次了，请给我一个说法",
    "，能不能先帮我查一下到底怎么回事",
    "，再不解决我就要投诉了",
];

/// `count` complaints; every second one holds a value of one of the four kinds, each third of those is spaced, and every third of
/// the others holds a number that must stay.
pub fn complaints(count: usize, seed: u64) -> Vec<Complaint> {
    let mut rng = Rng::with_seed(seed);
    (0..count)
        .map(|number| {
            let value = (number % 2 == 0).then(|| value(&mut rng));
            let kept = (number % 6 == 1).then(|| kept(&mut rng));
            let (beginning, ending) = (pick(&mut rng, &BEGINNINGS), pick(&mut rng, &ENDINGS));
            let middle = match (&value, &kept) {
                (Some((cue, value)), _) => format!("，{cue}{value}"),
                (_, Some((cue, kept))) => format!("，{cue}{kept}"),
                _ => String::new(),
            };
            let text = format!("{beginning}{middle}{ending}");
            Complaint { text, value: value.map(|(_, value)| value), kept: kept.map(|(_, kept)| kept) }
        })
        .collect()
}

fn value(rng: &mut Rng) -> (&'static str, String) {
    let spaced = rng.u8(..3) == 0;
    match rng.u8(..4) {
        0 => {
            let digits = format!("1{}{}", pick(rng, &["38", "59", "77", "86"]), digits(rng, 8));
            ("手机号", if spaced { grouped(&digits, &[3, 4, 4]) } else { digits })
        }
        1 => {
            let digits = card(rng);
            ("卡号", if spaced { grouped(&digits, &[4, 4, 4, 4, 3]) } else { digits })
        }
        2 => ("身份证", resident_id(rng)),
        _ => ("邮箱", format!("user{}@example.com", rng.u32(100..100_000))),
    }
}

fn kept(rng: &mut Rng) -> (&'static str, String) {
    match rng.u8(..4) {
        0 => ("交易单号", format!("4200{}", digits(rng, 24))),
        1 => ("扣了我", format!("{}.00", rng.u32(100..9_999))),
        2 => ("时间是", format!("2026-{:02}-{:02} {:02}:15", rng.u8(1..13), rng.u8(1..29), rng.u8(..24))),
        _ => ("打过客服", format!("95{}", digits(rng, 3))),
    }
}

/// A UnionPay card of 19 digits, or a Visa of 16.
fn card(rng: &mut Rng) -> String {
    let (issuer, rest) = if rng.bool() { ("621226", 12) } else { ("411111", 9) };
    let number = format!("{issuer}{}", digits(rng, rest));
    // ISO/IEC 7812-1, annex B: from the right, every second digit is doubled, the first one too.
    let sum: u32 = number
        .bytes()
        .rev()
        .enumerate()
        .map(|(place, byte)| {
            let digit = u32::from(byte - b'0');
            if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { digit }
        })
        .sum();
    format!("{number}{}", (10 - sum % 10) % 10)
}

/// A resident ID by GB 11643.
fn resident_id(rng: &mut Rng) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let number = format!("110105{}{:02}{:02}{}", rng.u16(1950..2008), rng.u8(1..13), rng.u8(1..29), digits(rng, 3));
    let sum: u32 = number.bytes().zip(WEIGHTS).map(|(byte, weight)| u32::from(byte - b'0') * weight).sum();
    format!("{number}{}", ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][sum as usize % 11])
}

const SUBJECTS: [&str; 40] = [
    "余额", "账单", "红包", "零钱", "账户", "密码", "商家", "订单", "退款", "转账", "提现", "充值", "还款", "利息",
    "额度", "积分", "会员", "押金", "定金", "尾款", "发票", "快递", "客服", "短信", "验证", "指纹", "刷脸", "扫码",
    "网络", "系统", "银行", "绑卡", "实名", "冻结", "解冻", "代扣", "分期", "贷款", "理财", "基金",
];
const EVENTS: [&str; 40] = [
    "不对", "错误", "失败", "异常", "太慢", "太高", "不见", "丢失", "重复", "延迟", "拒绝", "超时", "关闭", "消失",
    "变少", "变多", "打错", "发错", "收错", "扣错", "没到", "没回", "没发", "没用", "不动", "不灵", "不准", "不清",
    "不符", "不足", "过期", "作废", "卡住", "闪退", "乱跳", "乱扣", "乱收", "被拒", "被锁", "被限",
];
const JOINTS: [&str; 4] = ["", "又", "全都", "突然"];

/// `count` phrases, at most 6,400, and `messages` messages.
pub fn phrases(count: usize, messages: usize, seed: u64) -> Phrases {
    let mut rng = Rng::with_seed(seed);
    let all = SUBJECTS.iter().flat_map(|subject| JOINTS.iter().map(move |joint| (subject, joint)));
    let mut all: Vec<String> =
        all.flat_map(|(subject, joint)| EVENTS.iter().map(move |event| format!("{subject}{joint}{event}"))).collect();
    rng.shuffle(&mut all);
    all.truncate(count);
    let message = |number: usize| {
        let (beginning, ending) = (pick(&mut rng, &BEGINNINGS), pick(&mut rng, &ENDINGS));
        let phrase =
            if number.is_multiple_of(2) { format!("，{}", all[rng.usize(..all.len())]) } else { String::new() };
        format!("{beginning}{phrase}{ending}")
    };
    let messages = (0..messages).map(message).collect();
    Phrases { phrases: all, messages }
}

fn pick<'a>(rng: &mut Rng, from: &[&'a str]) -> &'a str {
    from[rng.usize(..from.len())]
}

fn digits(rng: &mut Rng, count: usize) -> String {
    (0..count).map(|_| rng.digit(10)).collect()
}

fn grouped(digits: &str, sizes: &[usize]) -> String {
    let mut rest = digits;
    let mut groups = Vec::new();
    for size in sizes {
        let (group, after) = rest.split_at((*size).min(rest.len()));
        groups.push(group);
        rest = after;
    }
    groups.retain(|group| !group.is_empty());
    groups.join(" ")
}
