//! What wakes and what does not, by hand and for every digit of Unicode.

use super::*;
use std::sync::LazyLock;

static WAKER: LazyLock<Waker> = LazyLock::new(|| Waker::new([('码', Some('密'))].into_iter()));

fn wakes(text: &str) -> Vec<(usize, Wake)> {
    let mut wakes = Wakes::default();
    WAKER.read(text, &mut wakes);
    wakes.iter().collect()
}

#[test]
fn every_digit_wakes_alone_and_after_a_sentence() {
    for character in (0..0x11_0000).filter_map(char::from_u32) {
        if han_digit(character).is_some() || decimal_value(character).is_some() {
            assert_eq!(wakes(&format!("的{character}")), [(3, Wake::Digit)], "{character}");
            assert_eq!(wakes(&format!("{}{character}，", "的".repeat(9))), [(27, Wake::Digit)], "{character}");
        }
    }
}

#[test]
fn a_sentence_wakes_nothing() {
    assert_eq!(wakes(&"的，。！钱被盗一下？！；一直的".repeat(9)), []);
    // 栠 is E6 A0 A0; 退 is E9 80 80: bytes of a wide sign, in another character.
    assert_eq!(wakes(&"栠退".repeat(20)), []);
}

#[test]
fn a_word_that_announces_wakes_at_its_end() {
    for (text, at) in [("密码", 3), ("密碼的的的", 3), ("的的的的密码", 15), ("密 码", 4), ("x码", 1)] {
        assert_eq!(wakes(text).last(), Some(&(at, Wake::Cue)), "{text}");
    }
    assert_eq!(wakes("代码的码"), []);
}

#[test]
fn what_may_be_a_value_wakes_at_its_beginning() {
    for before in 0..30 {
        let at = before * 3;
        for (text, wake) in [
            ("@", Wake::Mark),
            ("***", Wake::Mark),
            ("[", Wake::Mark),
            ("＠", Wake::Mark),
            ("12345", Wake::Digit),
            ("一三八", Wake::Digit),
            ("A12", Wake::Word),
            ("12ab", Wake::Word),
            ("ｗ１", Wake::Word),
        ] {
            let text = format!("{}{text}的", "的".repeat(before));
            assert_eq!(wakes(&text).first(), Some(&(at, wake)), "{text}");
        }
    }
}
