//! Addresses and keys of crypto currencies. Judges letters and digits only.

mod base58;
mod bech32;
mod ethereum;

use super::code::{Code, Verdict};
use crate::mask::refused::Why;
use crate::mask::value::Detector;

/// Base58Check versions of addresses: Bitcoin, TRON, Litecoin, Dogecoin, Dash, and Bitcoin's test networks.
const VERSIONS: [u8; 9] = [0x00, 0x05, 0x41, 0x30, 0x32, 0x1E, 0x4C, 0x6F, 0xC4];

/// Versions of Bitcoin's keys in Wallet Import Format.
const KEY_VERSIONS: [u8; 2] = [0x80, 0xEF];

pub(super) fn judge(code: &Code<'_>) -> Option<Verdict> {
    let address = |confidence| Verdict::new(Detector::CryptoAddress, confidence);
    let key = |confidence| Verdict::new(Detector::PrivateKey, confidence);
    let (written, length) = (code.written, code.written.len());
    if let [b'0', b'x' | b'X', digits @ ..] = written {
        return match ethereum::judge(digits)? {
            ethereum::Form::Checked => Some(address(9_900).checked()),
            ethereum::Form::Plain => Some(address(9_000)),
            ethereum::Form::Long => Some(key(0)),
        };
    }
    match length {
        // What is in hexadecimal and has this length is a hash, unless a word says that it is a key.
        64 if written.iter().all(u8::is_ascii_hexdigit) => return Some(key(0)),
        14.. if bech32::is_segwit_address(written) => return Some(address(9_900).checked()),
        _ => {}
    }
    if !code.even {
        return None;
    }
    match (length, written.first()?) {
        (26..=35, b'1' | b'2' | b'3' | b'D' | b'L' | b'M' | b'T' | b'X' | b'm' | b'n')
            if base58::checked(written, base58::BITCOIN, 21).is_some_and(|version| VERSIONS.contains(&version)) =>
        {
            Some(address(9_900).checked().of_case())
        }
        (25..=35, b'r') if base58::checked(written, base58::RIPPLE, 21) == Some(0) => {
            Some(address(9_900).checked().of_case())
        }
        (51 | 52, b'5' | b'K' | b'L' | b'9' | b'c') => {
            let version = base58::checked(written, base58::BITCOIN, 33 + usize::from(length == 52))?;
            KEY_VERSIONS.contains(&version).then(|| key(9_900).checked().of_case())
        }
        // BIP 32: an extended key is 78 bytes; `xpub` tells no secret but every address of the wallet.
        (111, b'x') if base58::checked(written, base58::BITCOIN, 78) == Some(0x04) => {
            Some(key(9_900).checked().of_case())
        }
        // Solana's addresses are 32 bytes without a check.
        (32..=44, _) if code.single && base58::is_of_length(written, 32) => Some(address(0).of_case()),
        _ => None,
    }
}

/// Why what begins as an address is none.
pub(super) fn refusal(code: &Code<'_>) -> Option<Why> {
    let of = |alphabet: &[u8; 58]| code.even && code.written.iter().all(|byte| alphabet.contains(byte));
    match code.written {
        [b'0', b'x' | b'X', digits @ ..] => {
            (digits.len() >= 30 && digits.iter().all(u8::is_ascii_hexdigit)).then_some(Why::WrongLength)
        }
        [b'b' | b'B', b'c' | b'C', b'1', rest @ ..] => {
            (rest.len() >= 30 && rest.iter().all(u8::is_ascii_alphanumeric)).then_some(Why::CheckFailed)
        }
        [b'1' | b'3' | b'T', ..] if matches!(code.written.len(), 26..=35) => {
            let mixed = code.written.iter().any(u8::is_ascii_lowercase) && code.digits > 0;
            (mixed && of(base58::BITCOIN)).then_some(Why::CheckFailed)
        }
        [b'r', ..] if matches!(code.written.len(), 25..=35) => of(base58::RIPPLE).then_some(Why::CheckFailed),
        _ => None,
    }
}
