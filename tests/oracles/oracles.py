"""What python-stdnum's validators say of random numbers, right and wrong, and what Faker makes in three languages, against masking.

python oracles.py CALL [SEED [ROUNDS]]   CALL is the built example `call`

For each source it prints how many values applied, how many agreed, and why the others do not apply. It fails where a
validator disagrees, or where fewer than 98 of a hundred of what Faker makes are caught.
"""

import hashlib
import json
import random
import subprocess
import sys
from collections import Counter

from faker import Faker
from stdnum import bic, bitcoin, iban, imei, luhn
from stdnum.cn import ric, uscc
from stdnum.iso7064 import mod_97_10

DIGITS = "0123456789"
CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"


def some(alphabet, count):
    return "".join(random.choice(alphabet) for _ in range(count))


def birth():
    return f"{random.randint(1940, 2012)}{random.randint(1, 12):02}{random.randint(1, 28):02}"


def slip(value, alphabet):
    """One character of it is another."""
    at = random.randrange(len(value))
    return value[:at] + random.choice([it for it in alphabet if it != value[at]]) + value[at + 1 :]


# What makes a value that its check finds right, with the package's own arithmetic.


def resident_id():
    head = random.choice(["110101", "310104", "440305", "510104", "330106", "420106"]) + birth() + some(DIGITS, 3)
    return head + ric.calc_check_digit(head + "0")


def credit_code():
    head = "91" + random.choice(["110108", "310115", "440300"]) + some("0123456789ABCDEFGHJKLMNPQRTUWXY", 9)
    return head + uscc.calc_check_digit(head + "0")


def card():
    head = random.choice(["4", "51", "55", "622202", "621700"])
    head += some(DIGITS, 15 - len(head))
    return head + luhn.calc_check_digit(head)


def account():
    country, size, letters = random.choice([("DE", 18, 0), ("GB", 14, 4), ("NL", 10, 4), ("ES", 20, 0), ("BE", 12, 0)])
    body = some(CAPITALS, letters) + some(DIGITS, size)
    return country + mod_97_10.calc_check_digits(body + country) + body


def bank():
    return some(CAPITALS, 4) + random.choice(["CN", "HK", "DE", "US", "GB", "SG"]) + some(CAPITALS + DIGITS, random.choice([2, 5]))


def address():
    payload = bytes([random.choice([0, 5])]) + random.randbytes(20)
    payload += hashlib.sha256(hashlib.sha256(payload).digest()).digest()[:4]
    number, text = int.from_bytes(payload, "big"), ""
    while number:
        number, place = divmod(number, 58)
        text = BASE58[place] + text
    return "1" * (len(payload) - len(payload.lstrip(b"\0"))) + text


def device():
    head = "86" + some(DIGITS, 12)
    return head + luhn.calc_check_digit(head)


# A validator, what makes a value, what a slip is made of, the words before it, the kind, and what does not apply.
VALIDATORS = [
    ("cn.ric", ric.is_valid, resident_id, DIGITS, "", "resident_id", {}),
    ("cn.uscc", uscc.is_valid, credit_code, DIGITS + "ABCDEFGH", "", "credit_code", {
        "its check is right, and so is that of a resident ID": lambda value: value.isdigit() and ric.is_valid(value)}),
    ("luhn, in issuers' ranges", luhn.is_valid, card, DIGITS, "", "bank_card", {
        "a slip in its first digits makes it another issuer's, or nobody's": lambda value: value[0] not in "45" and value[:2] != "62"}),
    ("iban", lambda value: iban.is_valid(value, check_country=False), account, DIGITS, "IBAN ", "iban", {
        "a form that the country does not use": lambda value: not iban.is_valid(value, check_country=False) and mod_97_10.is_valid(value[4:] + value[:4])}),
    ("bic", bic.is_valid, bank, DIGITS, "SWIFT ", "bic", {
        "it knows no countries": lambda value: bic.is_valid(value) and value[4:6] not in "CN HK DE US GB SG".split()}),
    ("bitcoin", bitcoin.is_valid, address, BASE58, "", "crypto_address", {
        "a slip in its version makes it another chain's": lambda value: value[0] not in "13"}),
    ("imei, which stays", lambda value: False, device, DIGITS, "IMEI ", "bank_card", {
        "what it refuses is no device": lambda value: not imei.is_valid(value)}),
]

SENTENCES = {
    "zh_CN": ["你好，我的{word}是{value}，请帮我查一下", "{word}：{value}。昨天被盗刷了", "请核对{word}：{value}，钱还没到账"],
    "zh_TW": ["你好，我的{word}是{value}，請幫我查一下", "{word}：{value}。昨天被盜刷了", "請核對{word}：{value}，錢還沒到帳"],
    "en_US": ["Hello, my {word} is {value}, please check", "{word}: {value}. The money is gone", "please check {word}: {value}, it failed"],
}


def digits(value):
    return "".join(it for it in value if it.isdigit())


LANDLINE = "landlines of Taiwan are not looked for"
OLD_CARD = "a range that its network does not issue from"


def unissued(value):
    return value[:4] in ("1800", "2131") or value[0] == "0" or (value[:2] == "35" and not 3528 <= int(value[:4]) <= 3589)


# By language: the maker, the word, the kind, and what does not apply.
MAKERS = {
    "zh_CN": [
        ("ssn", "身份证号", "resident_id", {}), ("phone_number", "手机", "mobile", {}), ("email", "邮箱", "email", {}),
        ("credit_card_number", "卡号", "bank_card", {OLD_CARD: unissued}),
        ("name", "姓名", "person_name", {}), ("license_plate", "车牌", "licence_plate", {"plates of another country": lambda value: not "\u4e00" <= value[0] <= "\u9fff"}),
        ("address", "地址", "postal_address", {}), ("ipv4", "IP", "ip_address", {}), ("ipv6", "IP", "ip_address", {}), ("mac_address", "MAC地址", "mac_address", {}),
    ],
    "zh_TW": [
        ("ssn", "身分證字號", "taiwan_id", {}), ("phone_number", "手機", "mobile", {
            LANDLINE: lambda value: not digits(value).startswith("09"), "no mobile of Taiwan has so many digits": lambda value: len(digits(value)) != 10}),
        ("name", "姓名", "person_name", {}), ("address", "地址", "postal_address", {}), ("email", "電郵", "email", {}),
    ],
    "en_US": [
        ("email", "email", "email", {}), ("iban", "IBAN", "iban", {}), ("swift", "SWIFT code", "bic", {}),
        ("credit_card_number", "card number", "bank_card", {OLD_CARD: unissued}),
        ("name", "name", "person_name", {}), ("ipv4", "IP address", "ip_address", {}),
        ("ssn", "SSN", "", {"numbers of the United States are not looked for": lambda value: True}),
        ("phone_number", "phone", "", {"numbers of the United States are not looked for": lambda value: True}),
    ],
}


def masked(call, texts):
    lines = "".join(json.dumps({"operation": "mask", "input": {"text": text}}) + "\n" for text in texts)
    answers = subprocess.run([call, "-"], input=lines, stdout=subprocess.PIPE, text=True, check=True).stdout.splitlines()
    return [json.loads(answer)["output"]["findings"] for answer in answers]


def whole(findings, kinds, text, value):
    start = len(text[: text.index(value)].encode())
    end = start + len(value.encode())
    return any((not kinds or it["kind"] in kinds) and it["start"] <= start and it["end"] >= end for it in findings)


def told(name, agreed, wrong, left_out):
    why = "; ".join(f"{count} {reason}" for reason, count in left_out.items())
    print(f"{name}: {agreed + len(wrong)} applicable, {agreed} agree; {sum(left_out.values())} do not apply{': ' + why if why else ''}")
    for row in wrong[:5]:
        print(f"    {row}")
    return agreed, len(wrong)


def compare(call, cases):
    """Cases of a text, the value in it, its kinds, and whether it is to be found."""
    agreed, wrong = 0, []
    for (text, value, kinds, wanted), findings in zip(cases, masked(call, [case[0] for case in cases])):
        if whole(findings, kinds, text, value) == wanted:
            agreed += 1
        else:
            wrong.append(f"{text}: wanted {wanted}, found {[it['kind'] for it in findings]}")
    return agreed, wrong


def applying(values, reasons):
    kept, left_out = [], Counter()
    for value in values:
        reason = next((reason for reason, holds in reasons.items() if holds(value)), None)
        if reason:
            left_out[reason] += 1
        else:
            kept.append(value)
    return kept, left_out


def main(call, seed="1", rounds="500"):
    random.seed(int(seed))
    count, failed = int(rounds), 0
    for name, is_valid, make, alphabet, word, kind, reasons in VALIDATORS:
        values = [make() if turn % 2 else slip(make(), alphabet) for turn in range(count)]
        kept, left_out = applying(values, reasons)
        cases = [(word + value, value, {kind}, is_valid(value)) for value in kept]
        failed += told(f"python-stdnum {name}", *compare(call, cases), left_out)[1]
    for language, makers in MAKERS.items():
        fake = Faker(language)
        fake.seed_instance(int(seed))
        for maker, word, kind, reasons in makers:
            values = [getattr(fake, maker)().replace("\n", ", ") for _ in range(count)]
            kept, left_out = applying(values, reasons)
            texts = [random.choice(SENTENCES[language]).format(word=word, value=value) for value in kept]
            cases = [(text, value, set(), True) for text, value in zip(texts, kept)]
            agreed, wrong = told(f"Faker {language} {maker}", *compare(call, cases), left_out)
            failed += wrong * 50 > agreed + wrong
    return 1 if failed else 0


sys.exit(main(*sys.argv[1:]))
