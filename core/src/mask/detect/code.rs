//! Judges the letters and digits of a strip: which stretches of it are documents, accounts, keys. Each kind's own checks
//! are in its file.

use super::strip::{Group, Joint, Strip};
use super::{bic, credit_code, crypto, foreign_resident, hk_id, iban, passport, permit, taiwan_id};
use crate::mask::context::Cues;
use crate::mask::number::{Place, is_in_uuid};
use crate::mask::refused::{Notes, Why};
use crate::mask::run::MAX_IGNORABLE;
use crate::mask::value::{Detector, Kinds, Plain, Proof, Value, by_place};
use crate::order;
use crate::text::{Span, is_invisible};

/// The most letters and digits of a value: an extended key of BIP 32.
const MAX_LENGTH: usize = 111;

/// The fewest: an identity card of Hong Kong, a BIC.
const MIN_LENGTH: usize = 8;

/// The fewest of an account or an address: what is shorter passes a check by chance inside of one.
const LONG: usize = 15;

/// What a kind says of letters and digits.
pub(super) struct Verdict {
    pub(super) detector: Detector,
    /// Zero asks for a word that names it.
    pub(super) confidence: i32,
    pub(super) checksum: bool,
    pub(super) country: bool,
    pub(super) birth_date: bool,
    /// Whether upper and lower case are one.
    pub(super) caseless: bool,
}

impl Verdict {
    pub(super) const fn new(detector: Detector, confidence: i32) -> Self {
        Self { detector, confidence, checksum: false, country: false, birth_date: false, caseless: true }
    }

    pub(super) const fn checked(self) -> Self {
        Self { checksum: true, ..self }
    }

    pub(super) const fn of_country(self) -> Self {
        Self { country: true, ..self }
    }

    pub(super) const fn of_case(self) -> Self {
        Self { caseless: false, ..self }
    }
}

/// What a stretch of a strip looks like.
pub(super) struct Code<'a> {
    /// As written, in ASCII.
    pub(super) written: &'a [u8],
    /// In upper case.
    pub(super) upper: &'a [u8],
    pub(super) digits: usize,
    /// Whether its last group is one character in brackets, as the check character of Hong Kong.
    pub(super) bracketed: bool,
    /// Whether it is one group.
    pub(super) single: bool,
    /// Whether its groups are of one length, but for a shorter last, or it stands on two lines.
    pub(super) even: bool,
}

/// What values are judged by.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) kinds: &'a Kinds,
    pub(super) cues: &'a Cues,
    pub(super) notes: Notes<'a>,
}

struct Candidate {
    first: usize,
    end: usize,
    parted: bool,
    value: Value,
    word: bool,
    /// How long it is as an account, an address or a key that a check or a word proves: a part of it is nothing else.
    long: usize,
}

impl Judge<'_> {
    /// Adds the values of `strip` to `out`, in order.
    ///
    /// Of candidates that overlap, an address or key that is proven stands first, then one of a single group before one of several, then one whose check character is
    /// right, then one that a word names, then the longer, then the earlier.
    pub(super) fn judge(&self, strip: &Strip, place: Place<'_>, out: &mut Vec<Value>) {
        // Without a digit a bank's code is left, which is one group.
        let digits: usize = strip.groups.iter().map(|group| group.digits).sum();
        // An address of a chain, seldom, has none.
        if digits == 0 && !strip.groups.iter().any(|group| matches!(group.len, 8 | 11 | 25..=MAX_LENGTH)) {
            return;
        }
        let mut candidates = Vec::new();
        for first in 0..strip.groups.len() {
            self.from(strip, first, place, &mut candidates);
        }
        if candidates.is_empty() {
            return;
        }
        let rank = |it: &Candidate| {
            (
                std::cmp::Reverse(it.long),
                it.parted,
                !it.value.proof.checksum,
                !it.word,
                std::cmp::Reverse(it.value.span.len()),
                it.first,
            )
        };
        order::by_key(&mut candidates, rank);
        let mut taken = vec![false; strip.groups.len()];
        let before = out.len();
        for candidate in candidates {
            let groups = taken.get_mut(candidate.first..candidate.end).unwrap_or_default();
            if !groups.contains(&true) {
                groups.fill(true);
                out.push(candidate.value);
            }
        }
        if let Some(found) = out.get_mut(before..) {
            by_place(found);
        }
    }

    /// Adds the candidates that begin with the group `first`.
    fn from(&self, strip: &Strip, first: usize, place: Place<'_>, out: &mut Vec<Candidate>) {
        let mut written = [0u8; MAX_LENGTH];
        let mut upper = [0u8; MAX_LENGTH];
        let (mut even, mut size, mut last, mut small) = (true, 0, 0, false);
        let (mut length, mut digits, mut ignorable, mut disguised, mut alike) = (0, 0, 0, false, false);
        for (taken, group) in strip.groups.get(first..).unwrap_or_default().iter().enumerate() {
            // Small letters behind room are a word, where what stands before has none.
            if taken > 0 && group.joint == Joint::Space && strip.is_word(group) && !small {
                return;
            }
            small |= strip.is_small(group);
            let grown = length + group.len;
            // A bracket holds a check character and nothing longer.
            if taken > 0 && group.joint == Joint::Bracket && group.len > 1 {
                return;
            }
            let (Some(room), Some(capitals)) = (written.get_mut(length..grown), upper.get_mut(length..grown)) else {
                return;
            };
            let atoms = strip.atoms.get(group.first..).unwrap_or_default();
            for ((to, capital), from) in room.iter_mut().zip(capitals).zip(atoms) {
                (*to, *capital) = (from.byte, from.byte.to_ascii_uppercase());
            }
            if taken == 0 {
                size = group.len;
            } else {
                ignorable += group.joint_len;
                even &= last == size && group.len <= size && size >= 4;
            }
            last = group.len;
            (length, digits, ignorable) = (grown, digits + group.digits, ignorable + group.invisible);
            (disguised, alike) = (disguised | group.disguised, alike | group.alike);
            if ignorable > MAX_IGNORABLE {
                return;
            }
            let may_be = length >= MIN_LENGTH && digits < length && (digits > 0 || taken == 0);
            if !may_be {
                continue;
            }
            let bracketed = taken > 0 && group.joint == Joint::Bracket && group.len == 1;
            let (Some(written), Some(upper)) = (written.get(..length), upper.get(..length)) else { return };
            let broken = taken == 1 && group.joint == Joint::Line;
            let code = Code { written, upper, digits, bracketed, single: taken == 0, even: even || broken };
            if taken > 0 && !is_plausible(&code) {
                continue;
            }
            let verdicts = verdicts(&code);
            if self.notes.are_wanted() && verdicts.iter().all(Option::is_none) {
                let start = strip.groups.get(first).map_or(0, |head| strip.start(head));
                let span = closed(Span::new(start, group.end), &code, place);
                for (detector, why) in refusals(&code).into_iter().flatten() {
                    self.notes.refuse_as(detector, self.kinds, span, why);
                }
            }
            for verdict in verdicts.into_iter().flatten() {
                // A letter of another alphabet is a Latin one only where a check character says so.
                if alike && !verdict.checksum {
                    continue;
                }
                let proof = Proof {
                    checksum: verdict.checksum,
                    country: verdict.country,
                    birth_date: verdict.birth_date,
                    shape: true,
                    ignorable,
                    disguised,
                    ..Proof::default()
                };
                out.extend(self.candidate(strip, first..first + taken + 1, place, &code, &verdict, proof));
            }
        }
    }

    fn candidate(
        &self,
        strip: &Strip,
        groups: std::ops::Range<usize>,
        place: Place<'_>,
        code: &Code<'_>,
        verdict: &Verdict,
        proof: Proof,
    ) -> Option<Candidate> {
        let kind = self.kinds.of(verdict.detector)?;
        let (head, last) = (strip.groups.get(groups.start)?, strip.groups.get(groups.end.checked_sub(1)?)?);
        let span = closed(Span::new(strip.start(head), last.end), code, place);
        let named = || self.cues.named(place.text, span, place.floor, place.ceiling);
        let refused = |why| {
            if self.notes.are_wanted() {
                let part = why == Why::NoWord && is_in_uuid(span, place);
                self.notes.refuse(kind, span, if part { Why::PartOfLonger } else { why });
            }
            None
        };
        if verdict.confidence == 0 && !named().has(kind) {
            return refused(Why::NoWord);
        }
        // `is 4401…`, `ID 76556492`: a word before room is no part of it.
        let word = |head: &Group| {
            strip.is_word(head) || self.cues.names(place.text.get(strip.start(head)..head.end).unwrap_or_default())
        };
        let spaced = strip.groups.get(groups.start + 1).is_some_and(|next| next.joint == Joint::Space);
        let names = !code.single && spaced && head.digits == 0 && head.len > 1 && word(head);
        let joined = is_joined(strip, &groups, place, span) || names;
        if joined || is_in_uuid(span, place) {
            return refused(Why::PartOfLonger);
        }
        let context = self.cues.around(place.text, span, place.floor, place.ceiling);
        let word = context.word(kind).cloned();
        if word.is_none() && !verdict.checksum && is_numbered(place.text.get(place.floor..span.start)?) {
            return refused(Why::NoWord);
        }
        // What a checksum of its own proves beyond chance needs no leave of the words beside it.
        let proven = verdict.checksum && verdict.confidence >= 9_700;
        if word.is_none() && verdict.confidence == 0 {
            return refused(Why::NoWord);
        }
        if let Some(stay) = context.stay(true, true).filter(|_| !proven && word.is_none()) {
            return refused(Why::Stays(stay));
        }
        let confidence = match (&word, verdict.confidence) {
            (Some(_), 0) => 8_500,
            (Some(_), confidence) => confidence + (10_000 - confidence) / 2,
            (None, confidence) => confidence,
        };
        let plain = String::from_utf8(if verdict.caseless { code.upper } else { code.written }.to_vec()).ok()?;
        let has_word = word.is_some();
        let value = Value {
            kind,
            detector: verdict.detector,
            span,
            plain: Plain::Text(plain),
            confidence,
            proof: Proof { word, ..proof },
        };
        let length = code.upper.len();
        let proved = (has_word && length > 25) || verdict.checksum;
        let long = if length >= LONG && proved { length } else { 0 };
        Some(Candidate { first: groups.start, end: groups.end, parted: !code.single, value, word: has_word, long })
    }
}

/// `span` with the bracket that closes behind its check character.
fn closed(span: Span, code: &Code<'_>, place: Place<'_>) -> Span {
    let behind = place.text.get(span.end..place.ceiling).unwrap_or_default();
    let shown = behind.trim_start_matches(is_invisible);
    match shown.chars().next() {
        Some(close @ (')' | '）' | ']' | '】')) if code.bracketed => {
            Span::new(span.start, span.end + behind.len() - shown.len() + close.len_utf8())
        }
        _ => span,
    }
}

/// Whether several groups may be one value: all kinds that are written in parts have a letter or two before their digits, or
/// begin with two letters and two digits, or with eight digits, or are long.
fn is_plausible(code: &Code<'_>) -> bool {
    let letters = code.upper.len() - code.digits;
    let digit = |place: usize| code.upper.get(place).is_some_and(u8::is_ascii_digit);
    match code.upper.len() {
        ..=15 => letters <= 3 && !digit(0),
        16..=25 => (!digit(0) && digit(2) && digit(3)) || (code.upper.len() == 18 && (2..8).all(digit)),
        _ => {
            code.even
                || (!digit(0) && digit(2) && digit(3))
                || matches!(code.upper, [b'B' | b'T' | b'L', ..] | [b'0', b'X', ..])
                || (code.upper.len() == 64 && code.upper.iter().all(u8::is_ascii_hexdigit))
        }
    }
}

/// Whether a word before says no more than that a number follows: 编号.
fn is_numbered(before: &str) -> bool {
    let before = before.trim_end_matches([' ', ':', '：', '是', '为']);
    ["编号", "編號", "序号", "序號", "代码", "代碼", "code", "no", "No."].iter().any(|word| before.ends_with(word))
}

/// Whether a mark without room joins the stretch to a longer code, as in `SM-G9980-A1`; one word before it joins nothing.
fn is_joined(strip: &Strip, groups: &std::ops::Range<usize>, place: Place<'_>, span: Span) -> bool {
    let joins = |group: &Group| {
        (group.joint == Joint::Mark && group.joint_len == 1) || (group.joint == Joint::None && group.joint_len == 0)
    };
    let before = groups.start.checked_sub(1).and_then(|before| strip.groups.get(before));
    let is_word = |group: &Group| group.digits == 0 && group.len >= 4;
    let left = strip.groups.get(groups.start).is_some_and(|first| {
        before.is_some_and(|before| joins(first) && !(first.joint == Joint::Mark && is_word(before)))
    });
    let right = strip.groups.get(groups.end).is_some_and(|next| joins(next) && next.digits > 0);
    // `0x` and other letters that the strip was begun behind cannot be: it begins with its run.
    let touched = place.text.get(place.floor..span.start).is_some_and(|before| before.ends_with(['$', '￥', '¥']));
    left || right || touched
}

/// The kinds that letters and digits may be of: by length and first characters, which most fail.
fn verdicts(code: &Code<'_>) -> [Option<Verdict>; 4] {
    match code.upper.len() {
        8 | 9 => [hk_id::judge(code), passport::judge(code), permit::judge(code), bic::judge(code)],
        10 | 11 => [taiwan_id::judge(code), permit::judge(code), bic::judge(code), None],
        15 => [foreign_resident::judge(code), iban::judge(code), None, None],
        18 => [credit_code::judge(code), iban::judge(code), None, None],
        16..=34 => [iban::judge(code), crypto::judge(code), None, None],
        14 | 35..=MAX_LENGTH => [crypto::judge(code), None, None, None],
        _ => [const { None }; 4],
    }
}

/// What letters and digits that are of no kind looked like, and why they are none.
fn refusals(code: &Code<'_>) -> [Option<(Detector, Why)>; 4] {
    let refusal = |detector: Detector, why: Option<Why>| why.map(|why| (detector, why));
    [
        match code.upper.len() {
            8 | 9 => refusal(Detector::HkId, hk_id::refusal(code)),
            10 => refusal(Detector::TaiwanId, taiwan_id::refusal(code)),
            15 => refusal(Detector::ForeignResidentId, foreign_resident::refusal(code)),
            _ => None,
        },
        refusal(Detector::CreditCode, credit_code::refusal(code)),
        refusal(Detector::Iban, iban::refusal(code)),
        refusal(Detector::CryptoAddress, crypto::refusal(code)),
    ]
}
