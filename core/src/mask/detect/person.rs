//! Names of persons behind a word that announces one: a surname, a given name, and an end. Elsewhere no name is guessed.

use super::Reading;
use super::tie::Tie;
use crate::mask::value::Detector;
use crate::text::{HanSet, Span, floor_boundary, is_han, is_invisible, is_space, simplified};

/// The longest name and the words behind it, in bytes.
const MAX_BYTES: usize = 128;

/// Titles that are written with a full stop.
const TITLES: [&str; 6] = ["Mr", "Mrs", "Ms", "Dr", "Prof", "St"];

/// Characters that may stand between two of a name.
const MAX_ROOM: usize = 4;

/// Surnames of one character: 百家姓 and the commonest of the census of 2020 (公安部《二〇二〇年全国姓名报告》).
static SURNAMES: HanSet = HanSet::of(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公肖闫代付邸佟苟仝覃岳楼谌丘卿粟亓兰芦牟隋植辜苑党鄢栗涂阳揭冼邝麦豆凃粘练",
);

/// Surnames of two characters: 百家姓.
const COMPOUND: [&str; 20] = [
    "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "长孙", "宇文", "夏侯",
    "端木", "轩辕", "南宫", "独孤", "司空", "百里",
];

/// Characters that are of the sentence and of no given name.
static NEVER_GIVEN: HanSet = HanSet::of(
    "的了是在我你他她它们这那不没有被把给就也都很还要说和与跟及或吗呢吧啊呀什么怎哪谁个位号码叫去来到请让想已填写错对无",
);

/// Words that may follow a name without a mark.
const FOLLOWERS: &[&str] = &[
    "的", "了", "是", "在", "我", "你", "他", "被", "把", "给", "就", "也", "都", "还", "要", "说", "和", "与", "跟",
    "及", "或", "先生", "女士", "小姐", "老师", "同学", "经理", "师傅", "手机", "电话", "身份", "身分", "证件", "护照",
    "银行", "卡", "账", "户", "帐", "微信", "支付", "邮箱", "地址", "住", "男", "女", "出生", "年龄", "生日", "请",
    "麻烦", "想", "去", "来", "到", "没", "不", "从", "向", "对", "于", "昨", "今", "已", "投诉", "申请", "反映", "转",
    "付", "收", "汇", "尾号", "联系", "居", "籍", "汉族", "密码", "验证", "订单", "工号", "因", "开户", "名下", "此人",
    "这",
];

/// The name at `at`.
pub(super) fn read(text: &str, at: usize, ceiling: usize, tie: Tie) -> Option<Reading> {
    let rest = text.get(at..floor_boundary(text, ceiling.min(at + MAX_BYTES)))?;
    han(rest, at).or_else(|| latin(rest, at, tie))
}

/// A Chinese name: the characters may stand apart.
fn han(rest: &str, at: usize) -> Option<Reading> {
    // The first characters, each with its end; room between them is passed over, and remembered.
    let mut letters: Vec<(char, usize)> = Vec::with_capacity(8);
    let (mut ignorable, mut room) = (0, 0);
    for (offset, character) in rest.char_indices() {
        if is_han(character) {
            letters.push((simplified(character), offset + character.len_utf8()));
            ignorable += std::mem::take(&mut room);
            if letters.len() == 8 {
                break;
            }
        } else if is_space(character) || is_invisible(character) || (character == '·' && letters.len() > 1) {
            // 张 三 的: room behind the second character goes on only where it stood behind the first, too.
            let compound = |pair: &str| COMPOUND.contains(&pair);
            let parted = letters.len() < 2
                || (letters.len() == 2 && compound(&letters.iter().map(|(letter, _)| *letter).collect::<String>()))
                || letters.get(1).is_some_and(|(_, end)| *end > 2 * '一'.len_utf8());
            if is_space(character) && !parted {
                break;
            }
            room += 1;
            if room > MAX_ROOM || letters.is_empty() {
                break;
            }
        } else {
            break;
        }
    }
    let plain: String = letters.iter().map(|(letter, _)| *letter).collect();
    let surname = if COMPOUND.iter().any(|name| plain.starts_with(name)) {
        2
    } else {
        usize::from(SURNAMES.has(letters.first()?.0))
    };
    if surname == 0 {
        return None;
    }
    let end_of = |count: usize| letters.get(count.checked_sub(1)?).map(|(_, end)| *end);
    let tail = |count: usize| plain.chars().skip(count).collect::<String>();
    let may_be = |count: usize| {
        let given = letters.get(surname..count)?;
        (!given.is_empty() && given.iter().all(|(letter, _)| !NEVER_GIVEN.has(*letter))).then_some(count)
    };
    let hard = |count: usize| {
        let after = rest.get(end_of(count)?..)?.chars().next();
        after.is_none_or(|next| !is_han(next)).then_some(count)
    };
    let soft = |count: usize| {
        let tail = tail(count);
        let first = tail.chars().next();
        FOLLOWERS.iter().any(|word| word.chars().next() == first && tail.starts_with(word)).then_some(count)
    };
    let counts = [surname + 1, surname + 2];
    let whole = counts.into_iter().rev().filter_map(may_be).find_map(hard);
    // 张三在: the shorter; 张三丰的: the longer, because 丰 follows no name.
    let count = whole.or_else(|| counts.into_iter().filter_map(may_be).find_map(soft))?;
    let name: String = plain.chars().take(count).collect();
    let mut reading = Reading::text(Detector::PersonName, Span::new(at, at + end_of(count)?), name);
    (reading.confidence, reading.ignorable) = (8_500, ignorable);
    Some(reading)
}

/// One to four words with capitals; one alone needs a tie.
fn latin(rest: &str, at: usize, tie: Tie) -> Option<Reading> {
    let (mut end, mut words, mut position) = (0, 0, 0);
    for word in rest.split(' ').take(5) {
        let is_part = |it: char| it.is_alphabetic() && !is_han(it) || matches!(it, '-' | '\'' | '’');
        let letters = word.find(|it| !is_part(it)).unwrap_or(word.len());
        let name = word.get(..letters)?.trim_end_matches(['-', '\'', '’']);
        let after = word.get(letters..)?;
        // A letter, a digit or an address may not follow at once.
        let goes_on = after.starts_with(|it: char| it.is_ascii_digit() || matches!(it, '@' | '_' | '＠'))
            || after.strip_prefix('.').is_some_and(|after| after.starts_with(|it: char| it.is_ascii_alphanumeric()));
        if goes_on || !name.chars().next().is_some_and(char::is_uppercase) {
            break;
        }
        end = position + name.len();
        words += 1;
        position += word.len() + 1;
        // `J.`, `Mrs.`: a full stop that ends no sentence.
        let initial = after == "." && (name.chars().count() == 1 || TITLES.contains(&name));
        if name.len() < word.len() && !initial {
            break;
        }
    }
    let name = rest.get(..end)?;
    let enough = words >= 2 || (words == 1 && tie != Tie::Bare && name.len() > 1);
    enough.then(|| Reading::text(Detector::PersonName, Span::new(at, at + end), name.to_owned()))
}
