//! Names, places and days of a life.

use super::birth;
use crate::random::dice::Dice;

/// A Chinese name, simplified or traditional.
pub(crate) fn name(dice: &mut Dice) -> String {
    let surnames = [
        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "林", "郭", "何",
        "高", "罗", "郑", "梁", "谢", "宋", "唐", "许", "邓", "冯", "韩", "曹", "曾", "彭", "萧", "蔡", "潘", "田",
        "董", "袁", "于", "余", "欧阳", "司马", "張", "劉", "陳", "楊", "趙", "黃", "葉", "鄭",
    ];
    let given = [
        "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "建国", "晓燕", "志强", "美玲", "桂英", "秀兰",
        "文静", "子涵", "浩然", "雨桐", "家豪", "淑芬", "志明", "嘉欣", "國榮", "麗華", "俊傑", "思远", "海燕", "春梅",
    ];
    format!("{}{}", dice.word(&surnames), dice.word(&given))
}

/// A name in Latin letters.
pub(crate) fn latin_name(dice: &mut Dice) -> String {
    let given =
        dice.word(&["John", "Mary", "Wei", "Li Na", "David", "Siu Ming", "Ka-Yan", "Anna", "Michael", "Xiaoming"]);
    let surname =
        dice.word(&["Smith", "Zhang", "Chan", "O'Brien", "Wong", "Johnson", "Lee", "Müller", "Chen", "Brown"]);
    format!("{given} {surname}")
}

/// From the province or the city down to the room.
pub(crate) fn address(dice: &mut Dice) -> String {
    let area = dice.word(&[
        "北京市海淀区",
        "上海市浦东新区",
        "广东省深圳市南山区",
        "浙江省杭州市西湖区",
        "四川省成都市武侯区",
        "湖北省武汉市洪山区",
        "江苏省苏州市工业园区",
        "陕西省西安市雁塔区",
        "重庆市渝中区",
        "山东省青岛市市南区",
    ]);
    let street = dice.word(&[
        "中关村大街",
        "世纪大道",
        "科技园路",
        "文三路",
        "人民南路",
        "珞喻路",
        "星湖街",
        "长安南路",
        "民权路",
        "香港中路",
    ]);
    let house = dice.within(1, 400);
    match dice.below(4) {
        0 => format!("{area}{street}{house}号"),
        1 => format!("{area}{street}{house}号{}栋{}室", dice.within(1, 30), dice.within(101, 2900)),
        2 => format!(
            "{area}{street}{house}号{}号楼{}单元{}",
            dice.within(1, 30),
            dice.within(1, 6),
            dice.within(101, 2900)
        ),
        _ => format!("{area}{street}{house}弄{}号{}室", dice.within(1, 80), dice.within(101, 2900)),
    }
}

/// Hong Kong's, Taiwan's and English addresses.
pub(crate) fn other_address(dice: &mut Dice) -> String {
    match dice.below(3) {
        0 => format!(
            "香港{}{}號{}樓{}室",
            dice.word(&["九龍彌敦道", "中環德輔道中", "銅鑼灣軒尼詩道", "觀塘開源道"]),
            dice.within(1, 700),
            dice.within(1, 40),
            of_floor(dice)
        ),
        1 => format!(
            "{}{}號{}樓",
            dice.word(&[
                "台北市信義區忠孝東路五段",
                "新北市板橋區文化路一段",
                "高雄市左營區博愛二路",
                "台中市西屯區臺灣大道三段"
            ]),
            dice.within(1, 500),
            dice.within(2, 20)
        ),
        _ => format!(
            "{} {}, {}",
            dice.within(1, 400),
            dice.word(&["Baker Street", "Nathan Road", "King's Road", "Orchard Road", "Fifth Avenue"]),
            dice.word(&["London", "Kowloon", "Hong Kong", "Singapore", "New York"])
        ),
    }
}

fn of_floor(dice: &mut Dice) -> String {
    dice.word(&["A", "B", "12", "03", "8"]).to_owned()
}

/// A day of birth in the forms that people write.
pub(crate) fn birth_date(dice: &mut Dice) -> String {
    let (year, month, day) = birth(dice);
    match dice.below(5) {
        0 => format!("{year}年{month}月{day}日"),
        1 => format!("{year}-{month:02}-{day:02}"),
        2 => format!("{year}/{month}/{day}"),
        3 => format!("{year}.{month:02}.{day:02}"),
        _ => format!("{year}{month:02}{day:02}"),
    }
}

/// A day of birth in English.
pub(crate) fn english_birth_date(dice: &mut Dice) -> String {
    let (year, month, day) = birth(dice);
    let name = dice.word(&["January", "March", "May", "July", "Aug", "September", "Oct", "December"]);
    match dice.below(3) {
        0 => format!("{name} {day}, {year}"),
        1 => format!("{day} {name} {year}"),
        _ => format!("{month:02}/{day:02}/{year}"),
    }
}

/// Latitude and longitude, as maps give them.
pub(crate) fn coordinates(dice: &mut Dice) -> String {
    let count = dice.item(&[4, 5, 6]).copied().unwrap_or(6);
    format!(
        "{}.{},{}{}.{}",
        dice.within(18, 53),
        dice.digits(count),
        dice.word(&["", " "]),
        dice.within(74, 134),
        dice.digits(count)
    )
}
