//! What a run of digits looked like and is not: by its length, its date, its range and its check digit. Notes; finds nothing.

use super::part::{is_part, runs_on};
use super::window::Window;
use super::{Judge, Place};
use crate::mask::bank_card::passes_luhn;
use crate::mask::refused::Why;
use crate::mask::resident_id::{has_date, has_known_region, is_old_form};
use crate::mask::run::{Run, TEN};
use crate::mask::value::Detector;
use crate::text::Span;

/// The most digits of a value.
const LONGEST: usize = 19;

impl Judge<'_> {
    /// Notes that a number whose digits may be of a kind is none. One whose check digit is wrong needed a word for that.
    pub(super) fn refuse(
        &self,
        window: &Window<'_>,
        place: Place<'_>,
        (detector, kind): (Detector, usize),
        checksum: bool,
        why: Why,
    ) {
        // Of a code as much is told already where it is judged as one.
        if !self.notes.are_wanted() || (why == Why::NoWord && is_part(window.span, place, self.cues)) {
            return;
        }
        self.notes.refuse(kind, window.span, why);
        let checked = match detector {
            Detector::BankCard => true,
            // The older form has no check digit.
            Detector::ResidentId => window.digits().len() != 15,
            _ => false,
        };
        if why == Why::NoWord && checked && !checksum {
            self.notes.refuse(kind, window.span, Why::CheckFailed);
        }
    }

    /// Notes what a run looked like in which no kind found anything to judge.
    pub(super) fn refuse_whole(&self, run: &Run, place: Place<'_>) {
        if !self.notes.are_wanted() {
            return;
        }
        let (Some(first), Some(last)) = (run.spans.first(), run.groups.last()) else { return };
        let span = Span::new(first.start, last.end);
        if is_part(span, place, self.cues) || runs_on(span, place) {
            return;
        }
        let length: usize = run.groups.iter().map(|group| group.len).sum();
        let digits = run.digits.as_slice();
        let mut refuse = |detector, why| self.notes.refuse_as(detector, self.kinds, span, why);
        let resident = match length {
            15 => !is_old_form(digits),
            17 | 18 => !has_date(digits),
            _ => false,
        };
        let of_region = matches!(length, 15 | 17 | 18) && has_known_region(digits);
        if resident && of_region {
            refuse(Detector::ResidentId, Why::DateImpossible);
        }
        match (length, digits) {
            _ if digits.contains(&TEN) => {}
            (11, [1, 0..=2, ..]) => refuse(Detector::Mobile, Why::RangeUnknown),
            (10 | 12, [1, 3..=9, ..]) => refuse(Detector::Mobile, Why::WrongLength),
            _ => {}
        }
        if length > LONGEST {
            refuse(Detector::BankCard, Why::WrongLength);
        } else if length >= 12 && digits.first() != Some(&0) && !digits.contains(&TEN) {
            // What looks like a resident ID is told as that.
            let known = self.issuers.holds(digits);
            if known || !of_region {
                self.refuse_card(digits, known, &mut refuse);
            }
        }
    }

    fn refuse_card(&self, digits: &[u8], known: bool, refuse: &mut impl FnMut(Detector, Why)) {
        if self.issuers.find(digits).is_none() {
            refuse(Detector::BankCard, if known { Why::WrongLength } else { Why::RangeUnknown });
        }
        if !passes_luhn(digits) {
            refuse(Detector::BankCard, Why::CheckFailed);
        }
    }
}
