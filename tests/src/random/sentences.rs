//! What customers write, by what it is about: sentences of the project's own, in simplified and traditional Chinese and in
//! English.

/// Sentences by the category that they are meant for; what the core makes of them is for the answers to say.
pub(crate) const SENTENCES: &[(&str, &[&str])] = &[
    (
        "unauthorized_transaction",
        &[
            "我的银行卡昨晚被盗刷了三笔",
            "这笔1,280.00元的消费不是我本人操作的",
            "余额被人转走了两万，我一直没碰过手机",
            "我張信用卡被盜刷了，趕快凍結",
            "someone used my card without my permission",
            "there is an unauthorized charge of US$420.50",
        ],
    ),
    (
        "fraud_scam",
        &[
            "我被骗了，对方自称客服让我转了8000块",
            "刷单返利原来是诈骗，钱已经转过去了",
            "遇到骗子了，三千块钱没了",
            "我被騙了，匯了五千元給假賣家",
            "I was scammed by a fake seller, 300 USDT gone",
            "this is a scam, they tricked me into paying",
        ],
    ),
    (
        "funds_not_received",
        &[
            "转账三天了还没到账",
            "提现2000元一直没到账",
            "充值成功了但是没有到账",
            "轉數兩日都未到賬",
            "my transfer has not arrived after 3 days",
            "the money I sent was not received",
        ],
    ),
    (
        "wrong_deduction",
        &[
            "同一单被重复扣款两次",
            "莫名其妙扣了我59.9元",
            "多扣了我十五块，明明取消了自动续费",
            "被重複扣款，請退一筆",
            "I was charged twice for the same thing",
            "you deducted €12.30 for no reason",
        ],
    ),
    (
        "misdirected_transfer",
        &[
            "转错账了，九千块到了陌生人那里",
            "不小心转错人了，能追回吗",
            "轉錯帳了，可以追回嗎",
            "I sent money to the wrong account by mistake",
            "I transferred to the wrong person",
        ],
    ),
    (
        "refund_issue",
        &[
            "退款十天了还没收到",
            "商家同意退款，但是钱一直没退回来",
            "退款申请被拒绝了",
            "退款遲遲未到",
            "my refund is still missing",
            "the seller refuses to refund me",
        ],
    ),
    (
        "payment_failed",
        &[
            "付款一直失败，提示余额不足",
            "扫码支付用不了",
            "支付超过限额，付不出去",
            "指纹支付一直失败",
            "付款失敗，系統繁忙",
            "my payment keeps failing",
            "the card was declined at the shop",
        ],
    ),
    (
        "account_security",
        &[
            "我的账号在异地登录了",
            "手机丢了，里面绑了钱包",
            "把验证码告诉别人了，账户不安全",
            "帳戶密碼被人改了",
            "I lost my phone and the wallet is on it",
            "my account was hacked",
        ],
    ),
    (
        "account_access",
        &[
            "账户被冻结了不能用",
            "忘记支付密码了",
            "实名认证一直通不过",
            "帳號被凍結，解不開",
            "my account is locked and I cannot log in",
            "I forgot my password",
        ],
    ),
    (
        "fees_and_rates",
        &[
            "提现手续费太高了",
            "跨境汇款收的费用太贵",
            "手續費太貴",
            "the transfer fee is too high",
            "why is the exchange rate so bad",
        ],
    ),
    (
        "credit_service",
        &[
            "花呗额度为什么降低了",
            "逾期一天会上征信吗",
            "贷款申请不通过",
            "借款額度太低",
            "why was my loan application rejected",
        ],
    ),
    (
        "contract_performance",
        &[
            "合同签了却不履行，对方违约",
            "说好的赠品没有兑现",
            "買了課程，合同不履行",
            "this is a breach of contract",
            "what you promised was not delivered",
        ],
    ),
    (
        "product_defect",
        &[
            "应用老是闪退",
            "打开账单页就卡死",
            "更新以后一直白屏",
            "程式不斷閃退",
            "the app keeps crashing",
            "the screen freezes every time",
        ],
    ),
    (
        "service_experience",
        &[
            "客服态度很差",
            "打了一个小时客服电话没人接",
            "客服遲遲不回覆",
            "your customer service never replied",
            "the agent was rude to me",
        ],
    ),
    (
        "usability",
        &[
            "支付流程太复杂了，步骤太多",
            "界面太乱，找不到账单入口",
            "操作太繁瑣",
            "the checkout is too complicated",
            "the menu is confusing",
        ],
    ),
    (
        "feature_request",
        &[
            "建议增加夜间模式",
            "希望可以支持多币种",
            "建議加個搜尋功能",
            "please add a dark mode",
            "it would be great to have a widget",
        ],
    ),
    (
        "general_inquiry",
        &[
            "请问怎么修改绑定的手机号",
            "请问营业时间是几点",
            "請問如何開通",
            "how do I change my address",
            "what are your opening hours",
        ],
    ),
    ("other", &["你好", "在吗", "嗯嗯", "好的謝謝", "ok thanks", "..."]),
];

/// What comes before a sentence and may turn its meaning: nothing, greetings, negations, hypotheses, questions.
pub(crate) const OPENINGS: &[&str] = &[
    "",
    "",
    "",
    "你好，",
    "急！！！",
    "麻烦看一下：",
    "Hello, ",
    "如果",
    "万一",
    "没有",
    "有没有人管：",
    "what if ",
    "上次没有，这次",
    "請問",
];

/// What comes after.
pub(crate) const CLOSINGS: &[&str] =
    &["", "", "。", "！！", "，怎么办", "，请尽快处理", "?", " please help", "，多謝", "\n谢谢", "，算了已经解决了"];

/// Numbers that are nobody's secret.
pub(super) const PLAIN_NUMBERS: &[&str] = &[
    "订单号20261123220011457788990012",
    "版本8.0.52",
    "2026-11-20 09:12",
    "金额1,000.00元",
    "客服95188",
    "SF1234567890123",
    "两万块",
    "HK$3,200",
    "order no. 4200001234202611230000000000",
    "三天",
    "￥88",
    "0.05 BTC",
    "尾号1234",
];
