//! What to tell the customer now, and in which language. The words are the policy's.

use super::Needs;
use super::facts::Facts;
use crate::calendar::Calendars;
use crate::explain::{choose, fill, instant, text_in};
use crate::ids::LanguageId;
use crate::policy::Formats;
use crate::sla::{Priority, Target};
use crate::text;

/// Words for the customer.
#[derive(Clone, Debug)]
pub(super) struct Acknowledged {
    pub(super) text: String,
    pub(super) language: LanguageId,
}

/// The words of the first acknowledgement that fits; one that names a target which is not there or not ahead is passed over.
pub(super) fn acknowledge(
    needs: &Needs<'_>,
    facts: &Facts<'_>,
    priority: Priority,
    targets: &[Target],
) -> Acknowledged {
    let asked = facts.message.language.clone().unwrap_or_else(|| tell(facts.masked));
    let languages = &needs.catalogue.languages;
    let chosen = choose(languages, &asked);
    let rules = needs.policy.acknowledgements.iter().filter(|rule| facts.fit(&rule.when, Some(priority)));
    for rule in rules {
        let Some((language, pattern)) = chosen.and_then(|chosen| text_in(languages, &rule.texts, chosen)) else {
            continue;
        };
        let mut text = String::with_capacity(pattern.len() + 32);
        // Times that run backwards would promise the solution before the first answer; working hours and hours by the wall
        // meet so over holidays.
        let mut told = facts.now;
        let due = |out: &mut String, name: &str| {
            let ahead = |target: &&Target| target.due_at > facts.now && target.due_at >= told;
            let target = targets.iter().find(|target| target.kind.as_str() == name).filter(ahead);
            let Some(target) = target else { return false };
            told = target.due_at;
            write_due(out, &language.formats, target, facts, needs.calendars)
        };
        if fill(&mut text, pattern, due).is_ok() {
            return Acknowledged { text, language: language.id.clone() };
        }
    }
    Acknowledged { text: String::new(), language: chosen.map_or(asked, |language| language.id.clone()) }
}

/// Writes when `target` is due, in its calendar's zone; false when there is no such calendar.
fn write_due(out: &mut String, formats: &Formats, target: &Target, facts: &Facts<'_>, calendars: &Calendars) -> bool {
    let Ok(calendar) = calendars.get(&target.calendar) else { return false };
    instant(out, formats, calendar.wall_time(target.due_at), Some(calendar.wall_time(facts.now)));
    true
}

/// The language of a text by its characters: Chinese when Han characters, three for each as words go, outnumber the letters of
/// words; Traditional when one Han character in eight has another, simplified form.
pub(super) fn tell(text: &str) -> LanguageId {
    let (mut han, mut traditional, mut letters) = (0usize, 0usize, 0usize);
    for character in text.chars() {
        if character.is_ascii() {
            letters += usize::from(character.is_ascii_alphabetic());
        } else if text::is_han(character) {
            han += 1;
            traditional += usize::from(text::is_traditional(character));
        } else if character.is_alphabetic() {
            letters += 1;
        }
    }
    match (han * 3 >= letters && han > 0, traditional * 8 >= han) {
        (false, _) => LanguageId::EN,
        (true, true) => LanguageId::ZH_HANT,
        (true, false) => LanguageId::ZH_HANS,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_told_from_the_characters() {
        for (text, language) in [
            ("我的银行卡被盗刷了", "zh-Hans"),
            ("我的銀行卡被盜刷了", "zh-Hant"),
            ("請問點樣退款", "zh-Hant"),
            ("我的iPhone登录不上WeChat", "zh-Hans"),
            ("my Huabei 花呗 was charged twice", "en"),
            ("Where is my refund?", "en"),
            ("12345", "en"),
            ("", "en"),
        ] {
            assert_eq!(tell(text).as_str(), language, "{text}");
        }
    }
}
