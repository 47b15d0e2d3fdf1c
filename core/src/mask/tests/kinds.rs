//! Each kind on texts: what is found, in which dress, and what stays. Values are published examples or were worked out by
//! hand with the standard's own rule; what is changed in a decoy is said beside it.

use super::*;

/// What is wrong with a row: the text, and what was found in it.
fn check(text: &str, wanted: &[(&str, &str)], wrong: &mut Vec<String>) {
    let got = found(text);
    if got.iter().map(|(kind, value)| (kind.as_str(), *value)).ne(wanted.iter().copied()) {
        wrong.push(format!("{text} gave {got:?}"));
    }
}

#[track_caller]
fn rows(found: &[(&str, &str, &str)], left: &[&str]) {
    let mut wrong = Vec::new();
    for (text, kind, value) in found {
        check(text, &[(kind, value)], &mut wrong);
        check(&format!("你好，{text}"), &[(kind, value)], &mut wrong);
        check(&format!("{text}。谢谢"), &[(kind, value)], &mut wrong);
    }
    for text in left {
        check(text, &[], &mut wrong);
        check(&format!("你好，{text}，谢谢"), &[], &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn codes_and_passwords() {
    rows(
        &[
            ("卡背面三位是123", "card_security_code", "123"),
            ("CVV：123，扣款", "card_security_code", "123"),
            ("cvv2 0421", "card_security_code", "0421"),
            ("安全码１２３", "card_security_code", "１２３"),
            ("安全码一二三", "card_security_code", "一二三"),
            ("安全碼是 1 2 3", "card_security_code", "1 2 3"),
            ("CVV123", "card_security_code", "123"),
            ("security code: 123.", "card_security_code", "123"),
            ("验证码123456告诉他了", "one_time_code", "123456"),
            ("驗證碼：123 456", "one_time_code", "123 456"),
            ("验证码是 1 2 3 4 5 6。", "one_time_code", "1 2 3 4 5 6"),
            ("验证码\n654321", "one_time_code", "654321"),
            ("Your verification code is 123456", "one_time_code", "123456"),
            ("验证码G-123456", "one_time_code", "G-123456"),
            ("验证码 ①②③④⑤⑥", "one_time_code", "①②③④⑤⑥"),
            ("我把动态码88A4B2发给他", "one_time_code", "88A4B2"),
            ("密码是Abc@12345，被改了", "password", "Abc@12345"),
            ("密码：hunter2", "password", "hunter2"),
            ("密碼abc123被改", "password", "abc123"),
            ("password=battery.horse!", "password", "battery.horse"),
            ("my password is P4ssw0rd.", "password", "P4ssw0rd"),
            ("登录密码改成了Qwerty1", "password", "Qwerty1"),
            ("密码：ａｂｃ１２３", "password", "ａｂｃ１２３"),
            ("支付密码123456", "pin", "123456"),
            ("取款密码：八八六六四四", "pin", "八八六六四四"),
            ("PIN 1234", "pin", "1234"),
            ("PIN码是 9 8 7 6", "pin", "9 8 7 6"),
            ("有效期09/27", "card_expiry", "09/27"),
            ("有效期至2027年9月", "card_expiry", "2027年9月"),
            ("exp 0927", "card_expiry", "0927"),
            ("valid thru 12/2028", "card_expiry", "12/2028"),
            ("有效期０９／２７", "card_expiry", "０９／２７"),
        ],
        &[
            "密码错误3次",
            "密码输错5次被锁了",
            "密码6位数",
            "支付密码是6位数字",
            "验证码没收到",
            "验证码60秒内有效",
            "验证码发了3次",
            "忘记密码怎么办",
            "密码是什么",
            "密码2026年改过",
            "密码不对",
            "my password is wrong",
            "password reset link",
            "the pin is invalid",
            "优惠券有效期2026-12-31",
            "有效期30天",
            "有效期3年",
            "有效期到2026年12月31日",
            "安全码在哪里看",
            "error code 1234",
            "验证码有4位",
            "密码一直不对",
            "spin 1234",
        ],
    );
}

#[test]
fn passports_and_permits() {
    rows(
        &[
            ("护照号E12345678", "passport", "E12345678"),
            ("护照：EA1234567", "passport", "EA1234567"),
            ("护照e12345678", "passport", "e12345678"),
            ("护照Ｅ１２３４５６７８", "passport", "Ｅ１２３４５６７８"),
            ("護照 E 1234 5678", "passport", "E 1234 5678"),
            ("护照E一二三四五六七八", "passport", "E一二三四五六七八"),
            ("护照E1234\u{200B}5678", "passport", "E1234\u{200B}5678"),
            ("passport no. 123456789", "passport", "123456789"),
            ("passport K12345678", "passport", "K12345678"),
            ("E12345678丢了", "passport", "E12345678"),
            ("港澳通行证C12345678", "hk_macau_permit", "C12345678"),
            ("往来港澳通行证：CA1234567", "hk_macau_permit", "CA1234567"),
            ("通行证 C 1234 5678", "hk_macau_permit", "C 1234 5678"),
            ("回乡证H12345678", "home_return_permit", "H12345678"),
            ("回鄉證：M1234567801", "home_return_permit", "M1234567801"),
            ("回乡证号H-12345678-00", "home_return_permit", "H-12345678-00"),
            ("台胞证12345678", "taiwan_compatriot_permit", "12345678"),
            ("臺胞證：1234 5678", "taiwan_compatriot_permit", "1234 5678"),
            ("台胞证号1234567801", "taiwan_compatriot_permit", "1234567801"),
        ],
        &[
            "编号G12345678的订单",
            "订单号E12345678",
            "版本V20250101已发布",
            "C12345678",
            "H12345678",
            "型号：H12345678",
            "12345678",
            "快递单号E12345678",
            "SN-E12345678-A",
            "我的护照过期了",
        ],
    );
}

#[test]
fn identity_cards_beyond_the_mainland() {
    rows(
        &[
            ("香港身份证G123456(A)", "hk_id", "G123456(A)"),
            ("HKID: L555555(0)", "hk_id", "L555555(0)"),
            ("身份證AB987654(3)", "hk_id", "AB987654(3)"),
            ("G123456（A）", "hk_id", "G123456（A）"),
            ("G123456A", "hk_id", "G123456A"),
            ("g123456(a)", "hk_id", "g123456(a)"),
            ("Ｇ１２３４５６（Ａ）", "hk_id", "Ｇ１２３４５６（Ａ）"),
            ("G 123456 (A)", "hk_id", "G 123456 (A)"),
            ("HKID G一二三四五六A", "hk_id", "G一二三四五六A"),
            // С is a Cyrillic letter.
            ("С123456(9)", "hk_id", "С123456(9)"),
            ("身分證A123456789", "taiwan_id", "A123456789"),
            ("A123456789", "taiwan_id", "A123456789"),
            ("居留證A800000014", "taiwan_id", "A800000014"),
            ("Ａ１２３４５６７８９", "taiwan_id", "Ａ１２３４５６７８９"),
            ("A123 456 789", "taiwan_id", "A123 456 789"),
            ("澳门身份证1234567(8)", "macau_id", "1234567(8)"),
            ("澳門身份證：5123456（7）", "macau_id", "5123456（7）"),
            ("澳门身份证12345678", "macau_id", "12345678"),
            ("1234567(8)", "macau_id", "1234567(8)"),
        ],
        &[
            // The check character is another.
            "香港G123456(B)",
            "G123456(1)",
            "A123456788",
            "订单号A123456789",
            "型号G123456A",
            "2234567(8)",
            "AB-G123456A",
        ],
    );
}

#[test]
fn landlines() {
    rows(
        &[
            ("座机010-65292114", "landline", "010-65292114"),
            ("电话(010)65292114", "landline", "(010)65292114"),
            ("0755-86013388", "landline", "0755-86013388"),
            ("075586013388", "landline", "075586013388"),
            ("0571 8502 2088", "landline", "0571 8502 2088"),
            ("０７５５－８６０１３３８８", "landline", "０７５５－８６０１３３８８"),
            ("零七五五八六零一三三八八", "landline", "零七五五八六零一三三八八"),
            ("0891-6333333", "landline", "0891-6333333"),
        ],
        &[
            "客服400-820-8888",
            "95588",
            "0101234567",
            "02612345678",
            "订单号075586013388",
            "4008208888",
            "0.75586013388",
        ],
    );
}

#[test]
fn names() {
    rows(
        &[
            ("姓名：张三，电话打不通", "person_name", "张三"),
            ("我叫王小明，钱没到账", "person_name", "王小明"),
            ("我叫李芳的卡", "person_name", "李芳"),
            ("户名欧阳娜娜", "person_name", "欧阳娜娜"),
            ("收款人張學友，轉錯了", "person_name", "張學友"),
            ("持卡人：李 明", "person_name", "李 明"),
            ("name: John Smith", "person_name", "John Smith"),
            ("My name is Li Ming, please help", "person_name", "Li Ming"),
        ],
        &[
            "名字写错了",
            "钱已经扣了",
            "方说已经退款",
            "我叫了外卖",
            "联系人没有回复",
            "黄山风景区很漂亮",
            "华为公司发布了新产品",
            "收款人信息错误",
            "姓名和卡号对不上",
            "户名不一致",
            "name is required",
            "何时能到账",
        ],
    );
}

#[test]
fn addresses() {
    rows(
        &[
            ("地址：北京市朝阳区建国路88号3号楼1单元502室", "postal_address", "北京市朝阳区建国路88号3号楼1单元502室"),
            ("寄到广东省深圳市南山区科技路1号", "postal_address", "广东省深圳市南山区科技路1号"),
            ("我住在上海市浦东新区陆家嘴环路1000号3栋", "postal_address", "上海市浦东新区陆家嘴环路1000号3栋"),
            ("北京市朝阳区建国路100号", "postal_address", "北京市朝阳区建国路100号"),
            ("地址：香港九龍彌敦道100號", "postal_address", "香港九龍彌敦道100號"),
            ("address: 221B Baker Street, London", "postal_address", "221B Baker Street, London"),
        ],
        &["地址填错了", "我住在北京", "收货地址改成上海市", "地址写错了怎么改", "今天10号到账", "3号楼的快递柜"],
    );
}

#[test]
fn plates_and_credit_codes() {
    rows(
        &[
            ("车牌京A12345", "licence_plate", "京A12345"),
            ("粤B·12345", "licence_plate", "粤B·12345"),
            ("京AD12345", "licence_plate", "京AD12345"),
            ("川A123AB", "licence_plate", "川A123AB"),
            ("沪Ａ１２３４５", "licence_plate", "沪Ａ１２３４５"),
            ("滬A 12345", "licence_plate", "滬A 12345"),
            ("京A12345D", "licence_plate", "京A12345D"),
            ("粤B1234警", "licence_plate", "粤B1234警"),
            ("信用代码91110000600037341L", "credit_code", "91110000600037341L"),
            ("9144030071526726XG", "credit_code", "9144030071526726XG"),
            ("税号9144 0300 7152 6726 XG", "credit_code", "9144 0300 7152 6726 XG"),
            ("９１１１００００６０００３７３４１Ｌ", "credit_code", "９１１１００００６０００３７３４１Ｌ"),
            ("91110000600037341l", "credit_code", "91110000600037341l"),
        ],
        &["京A123", "中A12345", "京ABCDEFG", "91110000600037341A", "京A12345678", "渝北A座12345"],
    );
}

#[test]
fn accounts_abroad() {
    rows(
        &[
            ("IBAN DE89370400440532013000", "iban", "DE89370400440532013000"),
            ("GB29 NWBK 6016 1331 9268 19", "iban", "GB29 NWBK 6016 1331 9268 19"),
            ("gb29nwbk60161331926819", "iban", "gb29nwbk60161331926819"),
            ("ＤＥ８９３７０４００４４０５３２０１３０００", "iban", "ＤＥ８９３７０４００４４０５３２０１３０００"),
            ("转到NO93 8601 1117 947", "iban", "NO93 8601 1117 947"),
            ("SWIFT code: DEUTDEFF", "bic", "DEUTDEFF"),
            ("bic BKCHCNBJ110", "bic", "BKCHCNBJ110"),
        ],
        &[
            "DE00370400440532013000",
            "ZZ89370400440532013000",
            "DEUTDEFF",
            "SWIFT code is wrong",
            "swift transfer delayed",
        ],
    );
}

#[test]
fn networks() {
    rows(
        &[
            ("登录IP 192.168.1.100", "ip_address", "192.168.1.100"),
            ("访问来源: 8.8.8.8", "ip_address", "8.8.8.8"),
            ("IP１９２．１６８．１．１", "ip_address", "１９２．１６８．１．１"),
            ("2001:0db8:85a3:0000:0000:8a2e:0370:7334", "ip_address", "2001:0db8:85a3:0000:0000:8a2e:0370:7334"),
            ("服务器 2001:db8::1 上线", "ip_address", "2001:db8::1"),
            ("地址 ::1 是本机", "ip_address", "::1"),
            ("MAC地址AA:BB:CC:DD:EE:FF", "mac_address", "AA:BB:CC:DD:EE:FF"),
            ("aa-bb-cc-dd-ee-0f", "mac_address", "aa-bb-cc-dd-ee-0f"),
            ("00:1b:44:11:3a:b7", "mac_address", "00:1b:44:11:3a:b7"),
        ],
        &[
            "256.1.2.3",
            "version 1.2.3.4 released",
            "版本10.3.80.12",
            "v1.2.3.4",
            "1.2.3.4.5",
            "14:30:05",
            "AA:BB:CC:DD:EE",
            "2026-11-23 14:30:05",
            "std::vec",
            "1.2.3",
        ],
    );
}

#[test]
fn crypto_currencies() {
    rows(
        &[
            // The first address of Bitcoin's chain; BIP 173; BIP 350; EIP-55; TRON's and Solana's documentation; XRP's genesis.
            ("转到1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa", "crypto_address", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa"),
            ("1A1zP 1eP5Q Gefi2 DMPTf TL5SL mv7Di vfNa", "crypto_address", "1A1zP 1eP5Q Gefi2 DMPTf TL5SL mv7Di vfNa"),
            (
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
                "crypto_address",
                "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
            ),
            (
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
                "crypto_address",
                "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
            ),
            (
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
                "crypto_address",
                "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
            ),
            (
                "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
                "crypto_address",
                "0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
            ),
            ("TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t", "crypto_address", "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t"),
            ("rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh", "crypto_address", "rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"),
            (
                "钱包地址So11111111111111111111111111111111111111112",
                "crypto_address",
                "So11111111111111111111111111111111111111112",
            ),
            // The Bitcoin wiki's example of a key.
            (
                "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
                "private_key",
                "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
            ),
            (
                "私钥0C28FCA386C7A227600B2FE50B7CAE11EC86D3BF1FBE471BE89827E19D72AA1D",
                "private_key",
                "0C28FCA386C7A227600B2FE50B7CAE11EC86D3BF1FBE471BE89827E19D72AA1D",
            ),
            (
                "private key: 0x0c28fca386c7a227600b2fe50b7cae11ec86d3bf1fbe471be89827e19d72aa1d",
                "private_key",
                "0x0c28fca386c7a227600b2fe50b7cae11ec86d3bf1fbe471be89827e19d72aa1d",
            ),
        ],
        &[
            // The last character is another.
            "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
            "交易哈希0x0c28fca386c7a227600b2fe50b7cae11ec86d3bf1fbe471be89827e19d72aa1d",
            "0C28FCA386C7A227600B2FE50B7CAE11EC86D3BF1FBE471BE89827E19D72AA1D",
            "So11111111111111111111111111111111111111112",
        ],
    );
}

#[test]
fn seed_phrases() {
    // The second vectors of the reference implementation: sixteen bytes of 7F, in English and in both Chinese lists.
    let english = "legal winner thank year wave sausage worth useful legal winner thank yellow";
    let upper = english.to_uppercase();
    let lines = english.replace(' ', "\n");
    let numbered: String = english.split(' ').enumerate().map(|(at, word)| format!("{}. {word}\n", at + 1)).collect();
    let numbered = numbered.trim_end();
    let simplified = "枪 疫 霉 尝 俩 闹 饿 贤 枪 疫 霉 卿";
    let traditional = "槍 疫 黴 嘗 倆 鬧 餓 賢 槍 疫 黴 卿";
    let unspaced = simplified.replace(' ', "");
    let kind = "seed_phrase";
    let mut wrong = Vec::new();
    for phrase in [english, &upper, &lines, simplified, traditional] {
        check(&format!("我的助记词：{phrase}"), &[(kind, phrase)], &mut wrong);
        check(&format!("他骗我说了{phrase}。怎么办"), &[(kind, phrase)], &mut wrong);
    }
    check(&format!("{english} please help"), &[(kind, english)], &mut wrong);
    check(&format!("please help\n{english}\nthank"), &[(kind, english)], &mut wrong);
    check(&format!("助记词是{numbered}"), &[(kind, numbered.strip_prefix("1. ").unwrap())], &mut wrong);
    check(&format!("助记词是{unspaced}，泄露了"), &[(kind, &unspaced)], &mut wrong);
    check(&format!("我说了{unspaced}，泄露了"), &[], &mut wrong);
    check("助记词泄露了怎么办，钱包里的币全部被转走了", &[], &mut wrong);
    check("I lost my seed phrase and cannot open the wallet", &[], &mut wrong);
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn keys_and_tokens() {
    let jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ0ZXN0In0.abcDEF123_-abcdef";
    let pem = "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA0000\n-----END RSA PRIVATE KEY-----";
    let mut wrong = Vec::new();
    check(&format!("token: {jwt}"), &[("access_token", jwt)], &mut wrong);
    check(&format!("日志{jwt}"), &[("access_token", jwt)], &mut wrong);
    check(&format!("文件：\n{pem}\n完"), &[("private_key", pem)], &mut wrong);
    for key in [
        "AKIAIOSFODNN7EXAMPLE",
        "sk-TEST1234567890abcdefghij1234567890",
        "ghp_0123456789abcdefghijABCDEFGHIJ012345",
        "LTAI5tExample1234567890",
    ] {
        check(&format!("我的密钥是{key}"), &[("access_token", key)], &mut wrong);
        check(key, &[("access_token", key)], &mut wrong);
    }
    check("?access_token=abc123def456", &[("access_token", "abc123def456")], &mut wrong);
    for text in [
        "sk-short123",
        "eyJABC.eyJDEF.GHIJKL",
        "token失效了",
        "task-force-management-committee",
        "akiaIOSFODNN7EXAMPLE",
    ] {
        check(text, &[], &mut wrong);
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn accounts_places_and_birthdays() {
    rows(
        &[
            ("我的QQ是12345678", "social_account", "12345678"),
            ("加我qq 2345678901", "social_account", "2345678901"),
            ("微信号wxid_abc123", "social_account", "wxid_abc123"),
            ("我的微信：zhangsan_2024", "social_account", "zhangsan_2024"),
            ("WeChat: my-name-123", "social_account", "my-name-123"),
            ("支付宝账号：2088123456789012", "social_account", "2088123456789012"),
            ("坐标39.9042,116.4074", "coordinates", "39.9042,116.4074"),
            ("31.230416, 121.473701", "coordinates", "31.230416, 121.473701"),
            ("生日1990年3月7日", "date_of_birth", "1990年3月7日"),
            ("出生日期：1990-03-07", "date_of_birth", "1990-03-07"),
            ("出生日期19900307", "date_of_birth", "19900307"),
            ("生日是三月七日", "date_of_birth", "三月七日"),
            ("出生于一九九〇年十二月二十五日", "date_of_birth", "一九九〇年十二月二十五日"),
            ("born: 03/07/1990", "date_of_birth", "03/07/1990"),
            ("DOB March 7, 1990", "date_of_birth", "March 7, 1990"),
            ("生日：１９９０年３月７日", "date_of_birth", "１９９０年３月７日"),
        ],
        &[
            "QQ:1234",
            "微信支付5000元",
            "微信iphone版",
            "微信号abcde",
            "QQ邮箱收不到",
            "2024年3月7日开会",
            "生日红包没收到",
            "价格12.5,13.5",
            "3.14159",
            "汇率7.1234",
            "生日礼物3件",
        ],
    );
}
