//! Addresses, keys and phrases of crypto currencies, with their checks made by other libraries than the core's own code.

use super::hex;
use crate::random::dice::Dice;
use bs58::Alphabet;
use sha2::{Digest, Sha256};
use sha3::Keccak256;

fn bytes(dice: &mut Dice, count: usize) -> Vec<u8> {
    (0..count).map(|_| u8::try_from(dice.below(256)).unwrap_or_default()).collect()
}

/// Base58Check: four bytes of SHA-256, twice, behind the rest.
fn checked(mut payload: Vec<u8>, alphabet: &Alphabet) -> String {
    let check = Sha256::digest(Sha256::digest(&payload));
    payload.extend(check.iter().take(4));
    bs58::encode(payload).with_alphabet(alphabet).into_string()
}

fn versioned(dice: &mut Dice, version: u8, count: usize) -> Vec<u8> {
    [vec![version], bytes(dice, count)].concat()
}

/// Bitcoin's addresses: to a key, to a script, and of BIP 173 and BIP 350.
pub(crate) fn bitcoin(dice: &mut Dice) -> String {
    let segwit = |version: bech32::Fe32, program: &[u8]| {
        bech32::segwit::encode(bech32::hrp::BC, version, program).unwrap_or_default()
    };
    match dice.below(5) {
        0 => checked(versioned(dice, 0, 20), Alphabet::BITCOIN),
        1 => checked(versioned(dice, 5, 20), Alphabet::BITCOIN),
        2 => segwit(bech32::segwit::VERSION_0, &bytes(dice, 20)),
        3 => segwit(bech32::segwit::VERSION_0, &bytes(dice, 32)),
        _ => segwit(bech32::segwit::VERSION_1, &bytes(dice, 32)),
    }
}

/// EIP-55: a letter is a capital where the hash of the whole has eight or more.
pub(crate) fn ethereum(dice: &mut Dice) -> String {
    let plain = hex(dice, 40);
    let hash = Keccak256::digest(plain.as_bytes());
    let nibbles = hash.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let cased = plain.chars().zip(nibbles).map(|(it, nibble)| if nibble >= 8 { it.to_ascii_uppercase() } else { it });
    format!("0x{}", cased.collect::<String>())
}

/// Without EIP-55.
pub(crate) fn plain_ethereum(dice: &mut Dice) -> String {
    format!("0x{}", hex(dice, 40))
}

/// TRON: Base58Check of version 0x41.
pub(crate) fn tron(dice: &mut Dice) -> String {
    checked(versioned(dice, 0x41, 20), Alphabet::BITCOIN)
}

/// XRP's ledger has an alphabet of its own.
pub(crate) fn ripple(dice: &mut Dice) -> String {
    checked(versioned(dice, 0, 20), Alphabet::RIPPLE)
}

/// Solana: 32 bytes, no check.
pub(crate) fn solana(dice: &mut Dice) -> String {
    bs58::encode(bytes(dice, 32)).into_string()
}

/// Wallet Import Format of Bitcoin, with and without the mark of a compressed key.
pub(crate) fn wallet_import(dice: &mut Dice) -> String {
    let mut payload = versioned(dice, 0x80, 32);
    payload.extend(dice.happens(60).then_some(1));
    checked(payload, Alphabet::BITCOIN)
}

/// 32 bytes in hexadecimal.
pub(crate) fn hex_key(dice: &mut Dice) -> String {
    format!("{}{}", dice.word(&["", "0x"]), hex(dice, 64))
}

/// RFC 7468, the first lines and the last.
pub(crate) fn pem(dice: &mut Dice) -> String {
    let label = dice.word(&["RSA PRIVATE KEY", "PRIVATE KEY", "EC PRIVATE KEY", "OPENSSH PRIVATE KEY"]);
    let lines: Vec<String> = (0..3).map(|_| super::of(dice, 64, super::LETTERS)).collect();
    format!("-----BEGIN {label}-----\n{}\n-----END {label}-----", lines.join("\n"))
}

/// BIP-39: entropy and the first bits of its SHA-256, eleven bits a word.
fn mnemonic(dice: &mut Dice, words: &[&str]) -> Vec<String> {
    let size = dice.item(&[16, 16, 16, 20, 24, 28, 32, 32]).copied().unwrap_or(16);
    let entropy = bytes(dice, size);
    let mut bits: Vec<bool> = Vec::with_capacity(size * 9);
    let push = |bits: &mut Vec<bool>, byte: u8| bits.extend((0..8).rev().map(|place| byte >> place & 1 == 1));
    entropy.iter().for_each(|byte| push(&mut bits, *byte));
    Sha256::digest(&entropy).first().into_iter().for_each(|byte| push(&mut bits, *byte));
    bits.truncate(size * 8 + size / 4);
    let index = |bits: &[bool]| bits.iter().fold(0, |index, bit| index * 2 + usize::from(*bit));
    bits.chunks(11).filter_map(|bits| words.get(index(bits)).map(|word| (*word).to_owned())).collect()
}

/// A phrase of the English list.
pub(crate) fn english_phrase(dice: &mut Dice) -> String {
    let words: Vec<&str> = include_str!("../../../core/data/bip39/english.txt").lines().collect();
    mnemonic(dice, &words).join(" ")
}

fn han_phrase(dice: &mut Dice, list: &'static str) -> String {
    let words: Vec<&str> = list.trim().split_inclusive(|_| true).collect();
    mnemonic(dice, &words).join(" ")
}

/// A phrase of the simplified list.
pub(crate) fn simplified_phrase(dice: &mut Dice) -> String {
    han_phrase(dice, include_str!("../../../core/data/bip39/chinese_simplified.txt"))
}

/// A phrase of the traditional list.
pub(crate) fn traditional_phrase(dice: &mut Dice) -> String {
    han_phrase(dice, include_str!("../../../core/data/bip39/chinese_traditional.txt"))
}
