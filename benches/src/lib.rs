//! What the benches share.

/// Messages of about 120 bytes each: nothing to hide; a number and a loss; a theft.
pub const TEXTS: [(&str, &str); 3] = [
    ("question", "你好，我想问一下怎么把花呗的还款日改到每个月的二十号，在手机上找了好久也没有找到入口"),
    ("not_arrived", "昨天下午给房东转账3000元一直没到账，我的手机是13812345678，麻烦尽快帮我查一下，谢谢"),
    ("theft", "刚刚收到短信说我的银行卡在外地消费了五千块，这不是我本人操作的，请马上冻结我的账户，谢谢"),
];
