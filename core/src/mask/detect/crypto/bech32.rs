//! Segregated witness addresses: bech32 of BIP 173 for version 0, bech32m of BIP 350 for the later. Judges characters only.

const CHARACTERS: &[u8; 32] = b"qpzry9x8gf2tvdw0s3jn54khce6mua7l";

/// Prefixes of Bitcoin, its test networks and Litecoin.
const PREFIXES: [&[u8]; 5] = [b"bc", b"tb", b"bcrt", b"ltc", b"tltc"];

/// Whether `text`, all in one case, is an address of a known prefix with a right check.
pub(super) fn is_segwit_address(text: &[u8]) -> bool {
    if !matches!(text.first(), Some(b'b' | b'B' | b't' | b'T' | b'l' | b'L')) {
        return false;
    }
    let Some(prefix) = PREFIXES.iter().find(|prefix| {
        let head = text.get(..prefix.len()).unwrap_or_default();
        head.eq_ignore_ascii_case(prefix) && text.get(prefix.len()) == Some(&b'1')
    }) else {
        return false;
    };
    let mixed = text.iter().any(u8::is_ascii_lowercase) && text.iter().any(u8::is_ascii_uppercase);
    let data = text.get(prefix.len() + 1..).unwrap_or_default();
    let value = |byte: &u8| {
        let place = CHARACTERS.iter().position(|known| *known == byte.to_ascii_lowercase());
        place.and_then(|place| u32::try_from(place).ok())
    };
    let values: Option<Vec<u32>> = data.iter().map(value).collect();
    let Some(values) = values.filter(|values| !mixed && values.len() > 6) else { return false };
    let high = prefix.iter().map(|byte| u32::from(byte >> 5));
    let low = prefix.iter().map(|byte| u32::from(byte & 31));
    let checksum = polymod(high.chain([0]).chain(low).chain(values.iter().copied()));
    let program = values.get(1..values.len() - 6).unwrap_or_default();
    let (bytes, spare) = (program.len() * 5 / 8, program.len() * 5 % 8);
    // BIP 173: less than a character of padding, of zeros.
    let padded = spare < 5 && program.last().is_none_or(|last| last & ((1 << spare) - 1) == 0);
    match values.first() {
        Some(0) => checksum == 1 && padded && matches!(bytes, 20 | 32),
        Some(1..=16) => checksum == 0x2BC8_30A3 && padded && (2..=40).contains(&bytes),
        _ => false,
    }
}

fn polymod(values: impl Iterator<Item = u32>) -> u32 {
    const GENERATOR: [u32; 5] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3];
    values.fold(1, |checksum, value| {
        let next = (checksum & 0x1FF_FFFF) << 5 ^ value;
        let taps = GENERATOR.iter().enumerate().filter(|(bit, _)| checksum >> 25 >> bit & 1 == 1);
        taps.fold(next, |next, (_, tap)| next ^ tap)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_proposals_pass_and_others_fail() {
        // BIP 173 and BIP 350.
        for address in [
            "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
            "tb1qrp33g0q5c5txsp9arysrx4k6zdkfs4nce4xj0gdcccefvpysxf3q0sl5k7",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
        ] {
            assert!(is_segwit_address(address.as_bytes()), "{address}");
            assert!(!is_segwit_address(&address.as_bytes()[..address.len() - 1]), "{address}");
        }
        for address in [
            "tc1qw508d6qejxtdg4y5r3zarvary0c5xw7kg3g4ty",
            "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
            "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8f3t4",
            "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqh2y7hd",
        ] {
            assert!(!is_segwit_address(address.as_bytes()), "{address}");
        }
    }
}
