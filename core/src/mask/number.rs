//! Finds the values in a run of digits. A value begins and ends where a group does: a longer number is never cut into.

use super::bank_card::{self, Issuers};
use super::context::{Context, Cues, Hit};
use super::detect::is_credit_code;
use super::email;
use super::hidden::{MAX_TAIL, past_tails};
use super::landline;
use super::mobile::{self, Plus};
use super::resident_id;
use super::run::{Dress, Gap, Group, MAX_IGNORABLE, Run, TEN};
use super::style;
use super::value::{Detector, Kinds, Plain, Proof, Value};
use crate::text::Span;

/// The most digits of a value with its country code: 19, or 0086 and 11.
const MAX_DIGITS: usize = 19;

/// The fewest: a mobile number of Hong Kong.
const MIN_DIGITS: usize = 8;

/// Where a run stands: between other values or the ends of the text.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) text: &'a str,
    /// The text before this is another value's, or there is none.
    pub(super) floor: usize,
    /// The text from here on is another value's, or there is none.
    pub(super) ceiling: usize,
}

/// What a number must be judged by.
#[derive(Clone, Copy)]
pub(super) struct Judge<'a> {
    pub(super) kinds: &'a Kinds,
    pub(super) issuers: &'a Issuers,
    pub(super) cues: &'a Cues,
}

/// A kind that digits may be of: its detector, its place, how sure, by which proofs, and its own digits.
type Found<'d> = (Detector, usize, i32, Proof, &'d [u8]);

/// Groups that pass the checks of a kind.
struct Candidate {
    first: usize,
    /// The index after its last group.
    end: usize,
    value: Value,
    /// Whether it has several groups behind its country code.
    parted: bool,
    /// Whether its last group is a Han numeral behind room, and the one before it is not.
    trails: bool,
    /// Whether it is a kind that stays in clear without a word that names it.
    wants_word: bool,
    /// How many digits it has as a long card that goes as far as the run or its groups of four: a part of it is nothing else.
    whole_card: usize,
}

impl Judge<'_> {
    /// Adds the values of `run` to `out`, in order.
    ///
    /// The rule for candidates that overlap: one of a single group stands before one of several; then a whole card, right
    /// or with a word that names it; then a resident ID of 18, whose checks pass by chance least; then one that needs no word beside it; then one that takes in no numeral of the words behind it (一直); then the longer,
    /// the surer, the earlier.
    pub(super) fn judge(&self, run: &Run, place: Place<'_>, out: &mut Vec<Value>) {
        if run.digits.len() < MIN_DIGITS {
            return;
        }
        let mut context = None;
        let mut candidates = self.candidates(run, place, &mut context);
        candidates.sort_by_key(|candidate| {
            let length = std::cmp::Reverse(candidate.value.span.len());
            let checked = matches!(candidate.value.detector, Detector::ResidentId | Detector::ForeignResidentId);
            let unlikely = !checked || !candidate.value.proof.checksum;
            (
                candidate.parted,
                std::cmp::Reverse(candidate.whole_card),
                unlikely,
                candidate.wants_word,
                candidate.trails,
                length,
                candidate.value.proof.word.as_ref().map_or(0, |word| word.distance),
                std::cmp::Reverse(candidate.value.confidence),
                candidate.first,
            )
        });
        let mut taken = vec![false; run.groups.len()];
        let mut stayed = Vec::new();
        let before = out.len();
        for candidate in candidates {
            let groups = taken.get_mut(candidate.first..candidate.end).unwrap_or_default();
            if groups.contains(&true) {
                continue;
            }
            groups.fill(true);
            let Candidate { first, end, mut value, wants_word, .. } = candidate;
            let whole = first == 0 || end == run.groups.len();
            if whole {
                let context = context.get_or_insert_with(|| self.context(run, place));
                let speaks = |hit: &&Hit| {
                    (first == 0 && hit.span.start < value.span.start)
                        || (end == run.groups.len() && hit.span.start >= value.span.end)
                };
                if context.stays(first == 0, end == run.groups.len()) {
                    stayed.push(first..end);
                    continue;
                }
                if !wants_word && let Some(hit) = context.word(value.kind).filter(speaks) {
                    value.confidence += (10_000 - value.confidence) / 2;
                    value.proof.word = Some(hit.clone());
                }
            }
            out.push(value);
        }
        if let Some(found) = out.get_mut(before..) {
            for groups in stayed {
                taken.get_mut(groups).unwrap_or_default().fill(false);
            }
            take_in_digits(run, &taken, found);
            found.sort_by_key(|value| value.span.start);
        }
    }

    fn context(&self, run: &Run, place: Place<'_>) -> Context {
        match (run.digits.first(), run.digits.last()) {
            (Some(first), Some(last)) => {
                let span = Span::new(first.span.start, last.span.end);
                self.cues.around(place.text, span, place.floor, place.ceiling)
            }
            _ => Context::default(),
        }
    }

    fn candidates(&self, run: &Run, place: Place<'_>, context: &mut Option<Context>) -> Vec<Candidate> {
        let mut candidates = Vec::new();
        for first in 0..run.beginnings() {
            let mut window = Window::new(run, first);
            while window.grow() {
                // What only a word makes a value must stand beside it.
                let beside = first == 0 || window.end == run.groups.len();
                if self.may_be(window.digits()) || (beside && matches!(window.len, 8..=10)) {
                    self.try_window(&window, run, place, context, &mut candidates);
                }
            }
        }
        candidates
    }

    /// Whether any kind begins with these digits and has as many: a cheap test that most windows fail. Numbers of 8 to 10
    /// digits that a word names (Hong Kong's mobiles, permits, foreign passports) are not among them.
    fn may_be(&self, digits: &[u8]) -> bool {
        let length = digits.len();
        let mobile = match digits {
            [0, 0, ..] | [8, 5 | 6 | 8, ..] if length > 8 => length > 10,
            [0, 9, ..] => length == 10,
            [1, 3..=9, ..] => length == 11,
            [0, ..] => matches!(length, 11 | 12),
            // Macau's identity cards in brackets.
            [1 | 5 | 7, ..] => length == 8,
            _ => false,
        };
        mobile || matches!(length, 15 | 17 | 18) || (length >= 12 && self.issuers.begin_with(digits))
    }

    fn try_window(
        &self,
        window: &Window<'_>,
        run: &Run,
        place: Place<'_>,
        context: &mut Option<Context>,
        out: &mut Vec<Candidate>,
    ) {
        for found in self.kinds_of(window, place) {
            self.try_kind(window, run, place, context, found, out);
        }
    }

    fn try_kind(
        &self,
        window: &Window<'_>,
        run: &Run,
        place: Place<'_>,
        context: &mut Option<Context>,
        (detector, kind, confidence, proof, national): Found<'_>,
        out: &mut Vec<Candidate>,
    ) {
        let digits = window.digits();
        // A word is read only beside the run: what stands before another number belongs to that.
        let (at_start, at_end) = (window.first == 0, window.end == run.groups.len());
        let wants_word = confidence == 0;
        // Letters that run on make it part of a code, unless a word before it says what it is.
        let runs_on = runs_on(window.span, place);
        let needs_word = wants_word || runs_on;
        if needs_word {
            let may_name = || self.cues.may_name(kind, place.text, window.span, place.floor, place.ceiling);
            if (!at_start && !at_end) || (context.is_none() && !may_name()) {
                return;
            }
        }
        if is_part(window.span, place, self.cues) {
            return;
        }
        let mut value = Value {
            kind,
            detector,
            span: window.span,
            plain: Plain::number(national),
            confidence,
            proof: Proof { ignorable: window.ignorable, disguised: window.disguised, ..proof },
        };
        if needs_word {
            let context = context.get_or_insert_with(|| self.context(run, place));
            let Some(hit) = context.word(kind) else { return };
            let before = hit.span.start < window.span.start;
            if (before && !at_start) || (!before && (!at_end || runs_on)) {
                return;
            }
            value.proof.word = Some(hit.clone());
        }
        if wants_word {
            value.confidence = if value.proof.region || value.proof.checksum { 8_500 } else { 7_500 };
        }
        if detector == Detector::ResidentId && digits.len() == 17 {
            // What stands in its check character's place: ＊, Xx.
            let rest = place.text.get(value.span.end..place.ceiling).unwrap_or_default();
            let behind = rest.trim_start_matches(['X', 'x', 'Ｘ', 'ｘ', '*', '＊', '×', '✕', '?', '？', '_', '#']);
            let before = place.text.as_bytes().get(..place.ceiling).unwrap_or_default();
            value.span.end = past_tails(before, value.span.end + rest.len() - behind.len());
        }
        if digits.last() == Some(&TEN) {
            // Few digits behind an X would look like a kept end of the hidden value.
            let before = place.text.as_bytes().get(..place.ceiling).unwrap_or_default();
            value.span.end = past_tails(before, value.span.end);
        }
        // An X behind few digits that are kept would look like a part of the hidden value.
        let kept = style::kept_ends(detector, national.len()).1;
        let behind = place.text.as_bytes().get(value.span.end..place.ceiling).and_then(|rest| rest.first());
        if kept > 0 && kept < MAX_TAIL && behind == Some(&b'X') {
            value.span.end += 1;
        }
        if detector == Detector::MacauId
            && window.end - window.first > 1
            && let Some(close @ (')' | '）')) =
                place.text.get(value.span.end..place.ceiling).and_then(|rest| rest.chars().next())
        {
            value.span.end += close.len_utf8();
        }
        if let Some(start) = window.opening(place) {
            value.span.start = start;
        }
        let parted = window.is_parted(value.proof.country);
        let whole = detector == Detector::BankCard && digits.len() >= 16 && window.is_whole();
        let whole_card = if whole { digits.len() } else { 0 };
        out.push(Candidate {
            first: window.first,
            end: window.end,
            parted,
            trails: window.trails(),
            value,
            wants_word,
            whole_card,
        });
    }

    /// The kinds that the digits may be of; a confidence of zero asks for a word.
    fn kinds_of<'d>(&self, window: &'d Window<'_>, place: Place<'_>) -> impl Iterator<Item = Found<'d>> {
        let digits = window.digits();
        let first = self.kind_of(window, digits, place);
        let others = if digits.contains(&TEN) { [None, None] } else { self.other_kinds(window, digits) };
        first.into_iter().chain(others.into_iter().flatten()).chain(self.mistyped_resident_id(digits))
    }

    /// A resident ID whose check character is wrong or is none: its date of birth and a word tell.
    fn mistyped_resident_id<'d>(&self, digits: &'d [u8]) -> Option<Found<'d>> {
        let kind = self.kinds.of(Detector::ResidentId)?;
        if !resident_id::is_mistyped(digits) {
            return None;
        }
        let region = resident_id::has_known_region(digits);
        let proof = Proof { birth_date: true, region, ..Proof::default() };
        Some((Detector::ResidentId, kind, 0, proof, digits))
    }

    fn other_kinds<'d>(&self, window: &'d Window<'_>, digits: &'d [u8]) -> [Option<Found<'d>>; 2] {
        let groups = window.groups();
        let bracketed =
            matches!(groups, [.., last] if groups.len() > 1 && last.len == 1 && matches!(last.gap, Gap::Bracket));
        let found = |detector: Detector, confidence: i32, checksum: bool| {
            let kind = self.kinds.of(detector)?;
            Some((detector, kind, confidence, Proof { checksum, shape: true, ..Proof::default() }, digits))
        };
        let macau = match digits {
            // The Identification Services Bureau does not publish how the check digit is made: the bracket, or a word, must do.
            [1 | 5 | 7, ..] if digits.len() == 8 => found(Detector::MacauId, if bracketed { 8_500 } else { 0 }, false),
            _ => None,
        };
        let other = match digits.len() {
            // Eight digits and, before 2015, two that count the holder's permits.
            8 | 10 => found(Detector::TaiwanCompatriotPermit, 0, false),
            // Of the United States and the United Kingdom.
            9 => found(Detector::Passport, 0, false),
            11 | 12 if landline::is_landline(digits, groups, |group| window.run.value(group)) => {
                found(Detector::Landline, 8_800, false)
            }
            18 => {
                let text = digits.iter().map(|digit| b'0' + digit).collect::<Vec<u8>>();
                let registrar = matches!(digits, [9, 1..=3, ..]);
                let known = registrar && resident_id::has_known_region(digits.get(2..).unwrap_or_default());
                is_credit_code(&text)
                    .then(|| found(Detector::CreditCode, if known { 8_500 } else { 0 }, true))
                    .flatten()
            }
            _ => None,
        };
        [macau, other]
    }

    /// The kind that the digits are of, if any; a confidence of zero asks for a word.
    fn kind_of<'d>(&self, window: &Window<'_>, digits: &'d [u8], place: Place<'_>) -> Option<Found<'d>> {
        let plain = !digits.contains(&TEN);
        if let Some(kind) = self.kinds.of(Detector::ResidentId) {
            let region = resident_id::has_known_region(digits);
            if digits.len() == 18 && resident_id::is_valid(digits) {
                let proof = Proof { checksum: true, birth_date: true, region, ..Proof::default() };
                // The permanent residence cards of 2023 are resident IDs that begin with 9.
                if digits.first() == Some(&9)
                    && let Some(kind) = self.kinds.of(Detector::ForeignResidentId)
                {
                    return Some((Detector::ForeignResidentId, kind, 9_300, proof, digits));
                }
                return Some((Detector::ResidentId, kind, if region { 9_800 } else { 9_300 }, proof, digits));
            }
            if digits.len() == 15 && resident_id::is_old_form(digits) {
                let proof = Proof { birth_date: true, region, ..Proof::default() };
                if self.kinds.of(Detector::BankCard).is_none() || !self.is_card(digits) {
                    return Some((Detector::ResidentId, kind, 0, proof, digits));
                }
            }
        }
        if let Some(kind) = self.kinds.of(Detector::Mobile)
            && plain
        {
            let plus = window.plus(place);
            let (skipped, plan) = match mobile::country_code(digits, plus) {
                Some((skipped, plan)) => (skipped, Some(plan)),
                None if plus == Plus::Absent => (0, mobile::national(digits)),
                None => (0, None),
            };
            if let Some(plan) = plan
                && window.is_one_number(skipped)
            {
                let country = skipped > 0;
                let dialled = plus == Plus::Present || digits.starts_with(&[0, 0]) || plan == mobile::Plan::Mainland;
                let confidence = match plan {
                    _ if country && dialled => 9_500,
                    _ if country => 0,
                    mobile::Plan::Mainland => 9_000,
                    _ => 0,
                };
                let proof = Proof { shape: true, country, ..Proof::default() };
                return Some((Detector::Mobile, kind, confidence, proof, digits.get(skipped..)?));
            }
        }
        let kind = self.kinds.of(Detector::BankCard).filter(|_| plain)?;
        let issuer = self.issuers.find(digits)?;
        let checksum = bank_card::passes_luhn(digits);
        let proof = Proof { checksum, issuer: Some(issuer), ..Proof::default() };
        // A wrong check digit is a slip of the pen where a word names the number as a card.
        let confidence = if checksum { 9_300 } else { 0 };
        let long = checksum || digits.len() >= 16;
        long.then_some((Detector::BankCard, kind, confidence, proof, digits))
    }

    fn is_card(&self, digits: &[u8]) -> bool {
        self.issuers.find(digits).is_some() && bank_card::passes_luhn(digits)
    }
}

/// Stretches each of `found` over plain digits that touch it where its dress ends: in the masked text they would look like
/// an end of it that was kept.
fn take_in_digits(run: &Run, taken: &[bool], found: &mut [Value]) {
    let loose = run.groups.iter().zip(taken).filter(|(group, taken)| !**taken && group.dress == Dress::Plain);
    for (group, _) in loose {
        let Some(first) = run.digits.get(group.first).filter(|digit| digit.value != TEN) else { continue };
        let touching = |value: &&mut Value| value.span.end == first.span.start || value.span.start == group.end;
        if let Some(value) = found.iter_mut().find(touching) {
            value.span.start = value.span.start.min(first.span.start);
            value.span.end = value.span.end.max(group.end);
        }
    }
}

/// Neighbouring groups, seen as one number.
struct Window<'a> {
    run: &'a Run,
    first: usize,
    end: usize,
    span: Span,
    kept: [u8; MAX_DIGITS],
    len: usize,
    ignorable: usize,
    /// Whether no more than one character stands between any two groups.
    even: bool,
    disguised: bool,
}

impl<'a> Window<'a> {
    /// No groups yet, from `first` on.
    fn new(run: &'a Run, first: usize) -> Self {
        let start = run.groups.get(first).and_then(|group| run.digits.get(group.first));
        let start = start.map_or(0, |digit| digit.span.start);
        let span = Span::new(start, start);
        Self { run, first, end: first, span, kept: [0; MAX_DIGITS], len: 0, ignorable: 0, even: true, disguised: false }
    }

    /// Takes in the next group; `false` when there is none, or when no value can be written so: too long, a bracket
    /// elsewhere than behind its first group, or too much between.
    fn grow(&mut self) -> bool {
        let Some(group) = self.run.groups.get(self.end) else { return false };
        let (grown, taken) = (self.len + group.len, self.end - self.first);
        let Some(room) = self.kept.get_mut(self.len..grown) else { return false };
        if taken > 0 {
            self.ignorable += group.gap_len;
            self.even &= group.gap_len <= 1;
        }
        self.ignorable += group.invisible;
        self.disguised |= group.disguised;
        // +86(138)12345678: brackets around the second group open before it and close behind it.
        let closes = taken == 2 && self.run.groups.get(self.first + 1).is_some_and(|second| second.gap == Gap::Bracket);
        if (taken > 1 && group.gap == Gap::Bracket && !closes) || (self.ignorable > MAX_IGNORABLE && !self.even) {
            return false;
        }
        for (to, from) in room.iter_mut().zip(self.run.digits.get(group.first..).unwrap_or_default()) {
            *to = from.value;
        }
        (self.len, self.end, self.span.end) = (grown, self.end + 1, group.end);
        true
    }

    fn groups(&self) -> &[Group] {
        self.run.groups.get(self.first..self.end).unwrap_or_default()
    }

    fn digits(&self) -> &[u8] {
        self.kept.get(..self.len).unwrap_or_default()
    }

    /// Whether a `+` stands before the first digit.
    fn plus(&self, place: Place<'_>) -> Plus {
        let before = place.text.get(place.floor..self.span.start).unwrap_or_default();
        let before = before.trim_end_matches([' ', '(', '（']);
        if before.ends_with(['+', '＋']) { Plus::Present } else { Plus::Absent }
    }

    /// Where the span begins when it takes in the `+` and the bracket before its country code.
    fn opening(&self, place: Place<'_>) -> Option<usize> {
        let groups = self.run.groups.get(self.first..self.end)?;
        let bracketed = groups.get(1).is_some_and(|group| matches!(group.gap, Gap::Bracket | Gap::Mixed));
        let before = place.text.get(place.floor..self.span.start)?;
        let plus = before.trim_end_matches(['+', '＋']);
        let start = if bracketed { plus.strip_suffix(['(', '（']).unwrap_or(plus) } else { plus };
        // A sign that touches other digits stays, or those would touch the digits that are kept.
        let touches = start.ends_with(|last: char| last.is_ascii_digit());
        (start.len() < before.len() && !touches).then_some(place.floor + start.len())
    }

    /// Whether room or a change of dress stands between its groups, a country code apart.
    fn is_parted(&self, country: bool) -> bool {
        let own = 1 + usize::from(country && self.has_own_prefix());
        let groups = self.run.groups.get((self.first + own).saturating_sub(1)..self.end).unwrap_or_default();
        groups.windows(2).any(|pair| matches!(pair, [one, next] if next.gap != Gap::None || one.dress != next.dress))
    }

    /// Whether it is the run with no line between, or groups of four, in one dress: a numeral may belong to the words behind.
    fn is_whole(&self) -> bool {
        let groups = self.groups();
        let of_four = match groups {
            [head @ .., last] => last.len <= 4 && head.iter().all(|group| group.len == 4),
            [] => false,
        };
        let lines = groups.iter().skip(1).any(|group| matches!(group.gap, Gap::Line | Gap::Mixed));
        let plain = groups.iter().all(|group| group.dress == Dress::Plain);
        plain && (of_four || (!lines && self.first == 0 && self.end == self.run.groups.len()))
    }

    fn trails(&self) -> bool {
        let groups = self.run.groups.get(self.first..self.end).unwrap_or_default();
        match groups {
            [head @ .., last] if last.dress == Dress::Han && last.len <= 2 => {
                let first = head.first().map(|group| group.dress);
                first.is_some() && first != Some(Dress::Han) && head.iter().all(|group| Some(group.dress) == first)
            }
            _ => false,
        }
    }

    /// Whether the first group is short enough to be a country code alone, with or without its 00.
    fn has_own_prefix(&self) -> bool {
        self.end - self.first > 1 && self.run.groups.get(self.first).is_some_and(|group| group.len <= 5)
    }

    /// Whether the groups behind the country code may be one mobile number.
    fn is_one_number(&self, country_digits: usize) -> bool {
        let groups = self.run.groups.get(self.first..self.end).unwrap_or_default();
        let own = usize::from(country_digits > 0 && self.has_own_prefix());
        mobile::is_one_number(groups.get(own..).unwrap_or_default(), |group| self.run.value(group))
    }
}

/// Whether the number is a part of something longer: of a code by the letters before it, of a UUID, of a fraction.
///
/// Letters are judged by themselves, whatever stands on their other side: that may be a value, and is another thing once it is
/// hidden.
fn is_part(span: Span, place: Place<'_>, cues: &Cues) -> bool {
    let before = place.text.get(place.floor..span.start).unwrap_or_default();
    let letters = trailing_letters(before);
    let of_code = !letters.is_empty() && !is_prose(letters) && !cues.names(letters);
    of_code || is_in_uuid(span, place) || is_fraction(before)
}

/// Whether letters behind the number may make it part of a code or of an address.
fn runs_on(span: Span, place: Place<'_>) -> bool {
    let after = place.text.get(span.end..place.ceiling).unwrap_or_default();
    let letters = leading_letters(after);
    let rest = after.strip_prefix(letters).unwrap_or_default();
    !letters.is_empty() && (!is_prose(letters) || rest.chars().next().is_some_and(email::is_at))
}

fn is_letter(character: char) -> bool {
    character.is_ascii_alphabetic() || matches!(character, 'Ａ'..='Ｚ' | 'ａ'..='ｚ')
}

fn trailing_letters(text: &str) -> &str {
    let letters: usize = text.chars().rev().take(32).take_while(|it| is_letter(*it)).map(char::len_utf8).sum();
    text.get(text.len() - letters..).unwrap_or_default()
}

fn leading_letters(text: &str) -> &str {
    let letters: usize = text.chars().take(32).take_while(|it| is_letter(*it)).map(char::len_utf8).sum();
    text.get(..letters).unwrap_or_default()
}

/// Whether letters are a word of a sentence that ran into the number: lower case behind its first letter, and not hexadecimal.
fn is_prose(letters: &str) -> bool {
    letters.len() > 1
        && letters.chars().skip(1).all(|letter| letter.is_ascii_lowercase())
        && letters.chars().any(|letter| !letter.is_ascii_hexdigit())
}

/// Whether the number is part of a UUID (RFC 9562, section 4: 8-4-4-4-12 hexadecimal digits).
pub(super) fn is_in_uuid(span: Span, place: Place<'_>) -> bool {
    let of_uuid = |byte: &&u8| byte.is_ascii_hexdigit() || **byte == b'-';
    let bytes = place.text.as_bytes();
    let before = bytes.get(place.floor..span.start).unwrap_or_default().iter().rev().take(37).take_while(of_uuid);
    let after = bytes.get(span.start..place.ceiling).unwrap_or_default().iter().take(37).take_while(of_uuid);
    let start = span.start - before.count();
    let token = bytes.get(start..span.start + after.count()).unwrap_or_default();
    token.len() == 36
        && token.iter().enumerate().all(|(place, byte)| (*byte == b'-') == matches!(place, 8 | 13 | 18 | 23))
}

/// Whether the number is what follows `0.`: a fraction, as in coordinates and amounts of coins.
fn is_fraction(before: &str) -> bool {
    let whole = before.strip_suffix('.').and_then(|rest| rest.strip_suffix('0'));
    whole.is_some_and(|rest| !rest.ends_with(|last: char| last.is_ascii_digit()))
}
