#!/usr/bin/env -S python3 -P
"""Keyed hashes, format-preserving and sealed values, computed apart from the core.

Written from RFC 5869 (HKDF), RFC 2104 (HMAC), NIST SP 800-38G (FF1), RFC 8452 (AES-GCM-SIV), RFC 9180 (HPKE) and the
description in core/src/mask/vault.rs. Of the package `cryptography` it takes only AES on one block, ChaCha20 and
ChaCha20-Poly1305, and X25519.

    keyed.py hash KEYS KIND PLAIN                      20 hexadecimal digits of a keyed hash
    keyed.py label KEYS KIND PLAIN                     32 hexadecimal digits by which a carried label knows its value
    keyed.py permute KEYS KIND FIXED PLACE COUNT       the place that a place goes to
    keyed.py seal KEYS KIND NAME TEXT INDEX            the sealed value
    keyed.py self-test                                 the examples of the standards
    keyed.py vectors FOLDER                            checks every keyed answer in the vectors of `mask`, `mask_numbered` and `unmask`

KEYS is a document of the library's type MaskKeys. A detector's plain form and a value's place are the caller's affair.
"""

import base64
import hashlib
import hmac
import json
import pathlib
import re
import sys

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

DOMAIN = b"redress/1"


def unbase64(text):
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def tobase64(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def mac(key, data):
    return hmac.new(key, data, hashlib.sha256).digest()


def parts_mac(key, parts):
    return mac(key, b"".join(len(part).to_bytes(8, "big") + part for part in parts))


def expand(prk, info, length):
    out, block, counter = b"", b"", 1
    while len(out) < length:
        block = mac(prk, block + info + bytes([counter]))
        out, counter = out + block, counter + 1
    return out[:length]


def derived(keys, purpose):
    prk = mac(DOMAIN, unbase64(keys["secret"]))
    return expand(prk, purpose + b"\0" + keys["tenant"].encode(), 32)


def aes(key, block):
    encryptor = Cipher(algorithms.AES(key), modes.ECB()).encryptor()
    return encryptor.update(block) + encryptor.finalize()


# Keyed hashes

def keyed_hash(keys, kind, plain):
    return parts_mac(derived(keys, b"hash"), [kind.encode(), plain]).hex()[:20]


def label_hash(keys, kind, plain):
    """By what a carried label knows its value."""
    parts = [b"label", keys.get("ticket", "").encode(), kind.encode(), plain]
    return parts_mac(derived(keys, b"hash"), parts).hex()[:32]


# NIST SP 800-38G, algorithm 7, with radix 10

def ff1(key, tweak, numerals):
    n, t = len(numerals), len(tweak)
    u = n // 2
    v = n - u
    a, b = numerals[:u], numerals[u:]
    width = ((10**v - 1).bit_length() + 7) // 8
    d = 4 * ((width + 3) // 4) + 4
    p = bytes([1, 2, 1]) + (10).to_bytes(3, "big") + bytes([10, u % 256]) + n.to_bytes(4, "big") + t.to_bytes(4, "big")
    for i in range(10):
        q = tweak + bytes((-t - width - 1) % 16) + bytes([i]) + int("".join(map(str, b))).to_bytes(width, "big")
        r = bytes(16)
        for at in range(0, len(p + q), 16):
            r = aes(key, bytes(x ^ y for x, y in zip(r, (p + q)[at:at + 16])))
        s = r
        for j in range(1, (d + 15) // 16):
            s += aes(key, bytes(x ^ y for x, y in zip(r, j.to_bytes(16, "big"))))
        m = u if i % 2 == 0 else v
        c = (int("".join(map(str, a))) + int.from_bytes(s[:d], "big")) % 10**m
        a, b = b, [int(digit) for digit in str(c).zfill(m)]
    return a + b


def permute(keys, kind, fixed, place, count):
    digits = len(str(count - 1))
    tweak = kind.encode() + b"\0" + bytes(int(digit) for digit in fixed)
    while True:
        moved = ff1(derived(keys, b"digits"), tweak, [int(digit) for digit in str(place).zfill(digits)])
        place = int("".join(map(str, moved)))
        if place < count:
            return place


# RFC 8452

def dot(a, b):
    """Multiplication in GF(2^128) as POLYVAL has it: a · b · x^-128."""
    result = 0
    for bit in range(128):
        if b >> bit & 1:
            result ^= a << bit
    modulus = 1 << 128 | 1 << 127 | 1 << 126 | 1 << 121 | 1
    # Times x^-128: each step divides by x, adding the modulus where the lowest bit is set.
    for _ in range(128):
        if result & 1:
            result ^= modulus
        result >>= 1
    return result


def polyval(key, data):
    key, total = int.from_bytes(key, "little"), 0
    for at in range(0, len(data), 16):
        total = dot(total ^ int.from_bytes(data[at:at + 16], "little"), key)
    return total.to_bytes(16, "little")


def padded(data):
    return data + bytes(-len(data) % 16)


def siv_keys(key, nonce):
    blocks = [aes(key, counter.to_bytes(4, "little") + nonce)[:8] for counter in range(6)]
    return b"".join(blocks[:2]), b"".join(blocks[2:])


def siv_tag(auth, cipher, nonce, plain, bound):
    lengths = (len(bound) * 8).to_bytes(8, "little") + (len(plain) * 8).to_bytes(8, "little")
    s = bytearray(polyval(auth, padded(bound) + padded(plain) + lengths))
    for at in range(12):
        s[at] ^= nonce[at]
    s[15] &= 0x7F
    return aes(cipher, bytes(s))


def siv_stream(cipher, tag, data):
    block = bytearray(tag)
    block[15] |= 0x80
    counter, rest = int.from_bytes(block[:4], "little"), bytes(block[4:])
    out = b""
    for at in range(0, len(data), 16):
        pad = aes(cipher, counter.to_bytes(4, "little") + rest)
        out += bytes(x ^ y for x, y in zip(data[at:at + 16], pad))
        counter = (counter + 1) % 2**32
    return out


def siv_seal(key, nonce, plain, bound):
    auth, cipher = siv_keys(key, nonce)
    tag = siv_tag(auth, cipher, nonce, plain, bound)
    return siv_stream(cipher, tag, plain) + tag


def siv_open(key, nonce, sealed, bound):
    if len(nonce) < 12 or len(sealed) < 16:
        return None
    auth, cipher = siv_keys(key, nonce)
    plain = siv_stream(cipher, sealed[-16:], sealed[:-16])
    return plain if siv_tag(auth, cipher, nonce, plain, bound) == sealed[-16:] else None


# RFC 9180, base mode: DHKEM(X25519, HKDF-SHA256) 0x0020, HKDF-SHA256 0x0001, ChaCha20Poly1305 0x0003

KEM_SUITE = b"KEM" + (0x20).to_bytes(2, "big")
SUITE = b"HPKE" + (0x20).to_bytes(2, "big") + (1).to_bytes(2, "big") + (3).to_bytes(2, "big")


def labeled_extract(suite, salt, label, data):
    return mac(salt or bytes(32), b"HPKE-v1" + suite + label + data)


def labeled_expand(suite, prk, label, info, length):
    return expand(prk, length.to_bytes(2, "big") + b"HPKE-v1" + suite + label + info, length)


def raw_public(key):
    return key.public_bytes(Encoding.Raw, PublicFormat.Raw)


def derive_key_pair(ikm):
    prk = labeled_extract(KEM_SUITE, b"", b"dkp_prk", ikm)
    return X25519PrivateKey.from_private_bytes(labeled_expand(KEM_SUITE, prk, b"sk", b"", 32))


def shared_secret(exchanged, context):
    prk = labeled_extract(KEM_SUITE, b"", b"eae_prk", exchanged)
    return labeled_expand(KEM_SUITE, prk, b"shared_secret", context, 32)


def hpke_context(shared, info):
    psk_id = labeled_extract(SUITE, b"", b"psk_id_hash", b"")
    info = labeled_extract(SUITE, b"", b"info_hash", info)
    context = b"\0" + psk_id + info
    secret = labeled_extract(SUITE, shared, b"secret", b"")
    return labeled_expand(SUITE, secret, b"key", context, 32), labeled_expand(SUITE, secret, b"base_nonce", context, 12)


def hpke_seal(public, random, plain, bound):
    # The key of the moment is derived from the first 32 bytes of a ChaCha20 stream.
    stream = Cipher(algorithms.ChaCha20(random, bytes(16)), None).encryptor().update(bytes(32))
    moment = derive_key_pair(stream)
    encapsulated = raw_public(moment.public_key())
    exchanged = moment.exchange(X25519PublicKey.from_public_bytes(public))
    key, nonce = hpke_context(shared_secret(exchanged, encapsulated + public), DOMAIN)
    return encapsulated + ChaCha20Poly1305(key).encrypt(nonce, plain, bound)


def hpke_open(private, sealed, bound):
    if len(sealed) < 48:
        return None
    private = X25519PrivateKey.from_private_bytes(private)
    encapsulated, sealed = sealed[:32], sealed[32:]
    exchanged = private.exchange(X25519PublicKey.from_public_bytes(encapsulated))
    key, nonce = hpke_context(shared_secret(exchanged, encapsulated + raw_public(private.public_key())), DOMAIN)
    try:
        return ChaCha20Poly1305(key).decrypt(nonce, sealed, bound)
    except Exception:  # whatever is wrong, it does not open
        return None


# Sealed values

def bound_to(tag, key, tenant, ticket):
    parts = [tag, key, tenant, "" if tag == "r1" else ticket or ""]
    return b"".join(bytes([len(part.encode())]) + part.encode() for part in parts)


def seal(keys, kind, name, text, index):
    tag = "p1" if keys.get("public_key") else "r1" if keys.get("repeat") == "within_tenant" else "s1"
    bound = bound_to(tag, keys["id"], keys["tenant"], keys.get("ticket"))
    inside = kind.encode() + b"\0" + text.encode()
    if tag == "r1":
        payload = siv_seal(derived(keys, b"seal"), bytes(12), inside, bound)
    else:
        random = parts_mac(unbase64(keys["entropy"]), [bound, index.to_bytes(8, "big"), inside])
        if tag == "p1":
            payload = hpke_seal(unbase64(keys["public_key"]), random, inside, bound)
        else:
            payload = random[:12] + siv_seal(derived(keys, b"seal"), random[:12], inside, bound)
    return f"[{name}:{tag}.{keys['id']}.{tobase64(payload)}]"


SEALED = re.compile(r"\[[^\W\d_]{1,16}:(s1|r1|p1)\.([A-Za-z0-9][A-Za-z0-9_.-]*)\.([A-Za-z0-9_-]+)\]")


def unseal(match, opening):
    """The kind and the text inside, or None."""
    tag, key, payload = match[1], match[2], unbase64(match[3])
    bound = bound_to(tag, key, opening["tenant"], opening.get("ticket"))
    for known in (known for known in opening["keys"] if known["id"] == key):
        inside = None
        if tag == "p1" and known.get("private_key"):
            inside = hpke_open(unbase64(known["private_key"]), payload, bound)
        elif tag == "s1" and known.get("secret"):
            inside = siv_open(derived({**known, "tenant": opening["tenant"]}, b"seal"), payload[:12], payload[12:], bound)
        elif tag == "r1" and known.get("secret"):
            inside = siv_open(derived({**known, "tenant": opening["tenant"]}, b"seal"), bytes(12), payload, bound)
        if inside is not None:
            return inside.decode().split("\0", 1)
    return None


# What may be asked

def self_test():
    # NIST's examples of FF1, sample 1 and 7.
    key = bytes.fromhex("2B7E151628AED2A6ABF7158809CF4F3C")
    assert ff1(key, b"", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) == [2, 4, 3, 3, 4, 7, 7, 4, 8, 4]
    key = bytes.fromhex("2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94")
    assert ff1(key, b"", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) == [6, 6, 5, 7, 6, 6, 7, 0, 0, 9]
    # RFC 8452, appendix C.2, the second example.
    key, nonce = bytes.fromhex("01" + "00" * 31), bytes.fromhex("03" + "00" * 11)
    sealed = siv_seal(key, nonce, bytes.fromhex("0100000000000000"), b"")
    assert sealed.hex() == "c2ef328e5c71c83b843122130f7364b761e0b97427e3df28", sealed.hex()
    # RFC 5869, appendix A.1.
    prk = mac(bytes(range(13)), bytes.fromhex("0b" * 22))
    assert expand(prk, bytes(range(0xF0, 0xFA)), 42).hex().startswith("3cb25f25faacd57a90434f64d0362f2a")
    # RFC 9180, appendix A.2.1: base mode with these algorithms.
    moment = derive_key_pair(bytes.fromhex("909a9b35d3dc4713a5e72a4da274b55d3d3821a37e5d099e74a647db583a904b"))
    assert raw_public(moment.public_key()).hex() == "1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a"
    print("as the standards say")


def documents(folder, operation):
    vectors = json.loads((pathlib.Path(folder) / f"{operation}.json").read_text(encoding="utf-8"))["vectors"]
    return [vector for vector in vectors if "error" not in vector and "policy" not in vector]


def check_vectors(folder):
    checked, wrong = 0, []
    for vector in documents(folder, "mask"):
        options = vector["input"].get("options", {})
        if "keys" not in options:
            continue
        for index, finding in enumerate(vector.get("expect", {}).get("findings", [])):
            masked = finding["masked_span"]["text"]
            name, text = re.match(r"\[([^\W\d_]+)[:#]", masked), finding["span"]["text"]
            if name and masked[name.end() - 1] == "#":
                expected = f"[{name[1]}#{keyed_hash(options['keys'], finding['kind'], vector_plain(finding['kind'], text))}]"
            elif name:
                expected = seal(options["keys"], finding["kind"], name[1], text, index)
            else:
                continue
            checked += 1
            if expected != masked:
                wrong.append(f"{vector['id']}: {expected}")
    for vector in documents(folder, "mask_numbered"):
        keys, expected = vector["input"]["options"]["keys"], vector["expect"]
        given = {(it["kind"], label["value"], label["number"]) for it in expected["labels"]["labels"] for label in it["values"]}
        for finding in expected["findings"]:
            label = re.fullmatch(r"\[\D+(\d+)\]", finding["masked_span"]["text"])
            if label:
                checked += 1
                value = label_hash(keys, finding["kind"], vector_plain(finding["kind"], finding["span"]["text"]))
                if (finding["kind"], value, int(label[1])) not in given:
                    wrong.append(f"{vector['id']}: {value}")
    for vector in documents(folder, "unmask"):
        given = vector["input"]
        checked += 1
        opened = [(unseal(match, given["opening"]) or [None, match[0]])[1] for match in SEALED.finditer(given["text"])]
        parts = iter(opened)
        text = SEALED.sub(lambda _: next(parts), given["text"])
        if any(text != answer["text"] for answer in vector["exact"].values()):
            wrong.append(f"{vector['id']}: {text}")
    print("\n".join(wrong + [f"{checked} keyed answers, {len(wrong)} wrong"]))
    return checked > 0 and not wrong


def vector_plain(kind, text):
    """The plain form of the values that the vectors hash: digits as numbers, addresses in lower case."""
    if kind == "email":
        return text.lower().encode()
    return bytes(10 if digit in "xX" else int(digit) for digit in text if digit.isalnum())


def main(arguments):
    match arguments:
        case ["hash", keys, kind, plain]:
            print(keyed_hash(json.loads(keys), kind, vector_plain(kind, plain)))
        case ["label", keys, kind, plain]:
            keys = json.loads(keys)
            print(label_hash(keys, kind, vector_plain(kind, plain)))
        case ["permute", keys, kind, fixed, place, count]:
            print(permute(json.loads(keys), kind, fixed, int(place), int(count)))
        case ["seal", keys, kind, name, text, index]:
            print(seal(json.loads(keys), kind, name, text, int(index)))
        case ["self-test"]:
            self_test()
        case ["vectors", folder]:
            return check_vectors(folder)
        case _:
            print(__doc__, file=sys.stderr)
            return False
    return True


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
