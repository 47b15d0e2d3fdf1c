//! International bank account numbers: ISO 13616. Judges letters and digits only.

use super::code::{Code, Verdict};
use crate::mask::refused::Why;
use crate::mask::value::Detector;

/// Countries and lengths in the order of the IBAN Registry, release 99 (SWIFT, 2024).
const LENGTHS: [(&[u8; 2], usize); 89] = [
    (b"AD", 24),
    (b"AE", 23),
    (b"AL", 28),
    (b"AT", 20),
    (b"AZ", 28),
    (b"BA", 20),
    (b"BE", 16),
    (b"BG", 22),
    (b"BH", 22),
    (b"BI", 27),
    (b"BR", 29),
    (b"BY", 28),
    (b"CH", 21),
    (b"CR", 22),
    (b"CY", 28),
    (b"CZ", 24),
    (b"DE", 22),
    (b"DJ", 27),
    (b"DK", 18),
    (b"DO", 28),
    (b"EE", 20),
    (b"EG", 29),
    (b"ES", 24),
    (b"FI", 18),
    (b"FK", 18),
    (b"FO", 18),
    (b"FR", 27),
    (b"GB", 22),
    (b"GE", 22),
    (b"GI", 23),
    (b"GL", 18),
    (b"GR", 27),
    (b"GT", 28),
    (b"HN", 28),
    (b"HR", 21),
    (b"HU", 28),
    (b"IE", 22),
    (b"IL", 23),
    (b"IQ", 23),
    (b"IS", 26),
    (b"IT", 27),
    (b"JO", 30),
    (b"KW", 30),
    (b"KZ", 20),
    (b"LB", 28),
    (b"LC", 32),
    (b"LI", 21),
    (b"LT", 20),
    (b"LU", 20),
    (b"LV", 21),
    (b"LY", 25),
    (b"MC", 27),
    (b"MD", 24),
    (b"ME", 22),
    (b"MK", 19),
    (b"MN", 20),
    (b"MR", 27),
    (b"MT", 31),
    (b"MU", 30),
    (b"NI", 28),
    (b"NL", 18),
    (b"NO", 15),
    (b"OM", 23),
    (b"PK", 24),
    (b"PL", 28),
    (b"PS", 29),
    (b"PT", 25),
    (b"QA", 29),
    (b"RO", 24),
    (b"RS", 22),
    (b"RU", 33),
    (b"SA", 24),
    (b"SC", 31),
    (b"SD", 18),
    (b"SE", 24),
    (b"SI", 19),
    (b"SK", 24),
    (b"SM", 27),
    (b"SO", 23),
    (b"ST", 25),
    (b"SV", 28),
    (b"TL", 23),
    (b"TN", 24),
    (b"TR", 26),
    (b"UA", 29),
    (b"VA", 22),
    (b"VG", 24),
    (b"XK", 20),
    (b"YE", 30),
];

/// Countries that the registry does not list yet and whose banks use the form all the same.
const UNREGISTERED: [(&[u8; 2], usize); 22] = [
    (b"AO", 25),
    (b"BF", 28),
    (b"BJ", 28),
    (b"CF", 27),
    (b"CG", 27),
    (b"CI", 28),
    (b"CM", 27),
    (b"CV", 25),
    (b"DZ", 26),
    (b"GA", 27),
    (b"GQ", 27),
    (b"GW", 25),
    (b"IR", 26),
    (b"KM", 27),
    (b"MA", 28),
    (b"MG", 27),
    (b"ML", 28),
    (b"MZ", 25),
    (b"NE", 28),
    (b"SN", 28),
    (b"TD", 27),
    (b"TG", 28),
];

/// The fewest characters of an account: those of Norway.
const SHORTEST: usize = 15;

pub(super) fn judge(code: &Code<'_>) -> Option<Verdict> {
    (length(code)? == code.upper.len() && remainder(code.upper) == 1)
        .then(|| Verdict::new(Detector::Iban, 9_800).checked().of_country())
}

/// Why what begins as an account is none.
pub(super) fn refusal(code: &Code<'_>) -> Option<Why> {
    let length = length(code).filter(|_| code.upper.len() >= SHORTEST)?;
    Some(if length == code.upper.len() { Why::CheckFailed } else { Why::WrongLength })
}

/// How long the accounts are of the country with which `code` begins.
fn length(code: &Code<'_>) -> Option<usize> {
    let [first, second, check @ ..] = code.upper else { return None };
    if !check.get(..2)?.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let country = [*first, *second];
    let mut listed = LENGTHS.iter().chain(&UNREGISTERED);
    listed.find(|(listed, _)| **listed == country).map(|(_, length)| *length)
}

/// ISO 7064 MOD 97-10 with the first four characters last.
pub(in crate::mask) fn remainder(code: &[u8]) -> u32 {
    let (head, rest) = code.split_at_checked(4).unwrap_or_default();
    rest.iter().chain(head).fold(0, |sum, byte| match byte {
        b'0'..=b'9' => (sum * 10 + u32::from(byte - b'0')) % 97,
        _ => (sum * 100 + u32::from(byte.wrapping_sub(b'A')) + 10) % 97,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_registry_s_examples_pass_and_others_fail() {
        // Examples of the IBAN Registry.
        for iban in
            ["GB29NWBK60161331926819", "DE89370400440532013000", "MT84MALT011000012345MTLCAST001S", "NO9386011117947"]
        {
            assert_eq!(remainder(iban.as_bytes()), 1, "{iban}");
            let mut wrong = iban.as_bytes().to_vec();
            wrong.swap(2, 3);
            assert_ne!(remainder(&wrong), 1, "{iban}");
        }
    }

    #[test]
    fn countries_are_in_order() {
        assert!(LENGTHS.is_sorted());
    }
}
