//! Which zones there are: those of the policy, those that every build embeds, and with the feature `tzdb` all others.

use super::zone::{FARTHEST_OFFSET, Transition, Zone};
use crate::error::Fault;
use crate::policy::{CalendarPolicy, ZoneRule, distinct, places};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

#[cfg(feature = "tzdb")]
mod database;
#[cfg(not(feature = "tzdb"))]
#[path = "zones/database_absent.rs"]
mod database;

pub(super) use database::IS_WHOLE;

/// The release of the IANA time zone database that the embedded zones were read from.
const EMBEDDED_VERSION: &str = "2025b";

/// The most transitions of a zone: twenty times those of the zone that has most since 1970.
const MAX_TRANSITIONS: usize = 4_096;

const fn transition(at: i64, offset: i32) -> Transition {
    Transition { at, offset }
}

const fn embedded(name: &'static str, initial_offset: i32, transitions: &'static [Transition]) -> Zone {
    Zone {
        name: Cow::Borrowed(name),
        version: Cow::Borrowed(EMBEDDED_VERSION),
        initial_offset,
        transitions: Cow::Borrowed(transitions),
        repeats_from: None,
    }
}

/// The zones of every build. All have kept one offset since the last transition.
const EMBEDDED: [Zone; 5] = [
    embedded("UTC", 0, &[]),
    embedded(
        "Asia/Shanghai",
        28_800,
        &[
            transition(515_527_200, 32_400),
            transition(527_014_800, 28_800),
            transition(545_162_400, 32_400),
            transition(558_464_400, 28_800),
            transition(577_216_800, 32_400),
            transition(589_914_000, 28_800),
            transition(608_666_400, 32_400),
            transition(621_968_400, 28_800),
            transition(640_116_000, 32_400),
            transition(653_418_000, 28_800),
            transition(671_565_600, 32_400),
            transition(684_867_600, 28_800),
        ],
    ),
    embedded(
        "Asia/Hong_Kong",
        28_800,
        &[
            transition(9_315_000, 32_400),
            transition(25_036_200, 28_800),
            transition(40_764_600, 32_400),
            transition(56_485_800, 28_800),
            transition(72_214_200, 32_400),
            transition(88_540_200, 28_800),
            transition(104_268_600, 32_400),
            transition(119_989_800, 28_800),
            transition(126_041_400, 32_400),
            transition(151_439_400, 28_800),
            transition(167_167_800, 32_400),
            transition(182_889_000, 28_800),
            transition(198_617_400, 32_400),
            transition(214_338_600, 28_800),
            transition(295_385_400, 32_400),
            transition(309_292_200, 28_800),
        ],
    ),
    embedded(
        "Asia/Taipei",
        28_800,
        &[
            transition(133_977_600, 32_400),
            transition(149_785_200, 28_800),
            transition(165_513_600, 32_400),
            transition(181_321_200, 28_800),
            transition(299_606_400, 32_400),
            transition(307_551_600, 28_800),
        ],
    ),
    embedded("Asia/Singapore", 27_000, &[transition(378_662_400, 28_800)]),
];

/// The zones that a policy's calendars may name: its own, and those found so far; none in the place of one that has a fault.
pub(super) struct Zones {
    places: BTreeMap<String, usize>,
    zones: Vec<Option<Arc<Zone>>>,
}

impl Zones {
    /// The policy's own zones come first; a fault for whatever is wrong with one.
    pub(super) fn new(policy: &CalendarPolicy, faults: &mut Vec<Fault>) -> Self {
        let ids = || policy.zones.iter().map(|zone| zone.id.as_str());
        distinct("calendar.zones", ids(), faults);
        let mut zones = Vec::new();
        for (index, rule) in policy.zones.iter().enumerate() {
            zones.push(read(rule, &format!("calendar.zones[{index}]"), faults).map(Arc::new));
        }
        Self { places: places(ids()), zones }
    }

    /// The zone of this name; `Some(None)` for one of the policy's own that has a fault.
    pub(super) fn find(&mut self, name: &str) -> Option<Option<Arc<Zone>>> {
        if let Some(place) = self.places.get(name) {
            return self.zones.get(*place).cloned();
        }
        let embedded = EMBEDDED.into_iter().find(|zone| zone.name == name);
        let zone = Some(Arc::new(embedded.or_else(|| database::zone(name))?));
        self.places.insert(name.to_owned(), self.zones.len());
        self.zones.push(zone.clone());
        Some(zone)
    }
}

fn read(rule: &ZoneRule, path: &str, faults: &mut Vec<Fault>) -> Option<Zone> {
    let before = faults.len();
    let mut offset = |path: String, seconds: i32| {
        if i64::from(seconds).abs() * 1_000 >= FARTHEST_OFFSET {
            faults.push(Fault::new(path, "less than 26 hours from UTC", "more"));
        }
    };
    offset(format!("{path}.offset_seconds"), rule.offset_seconds);
    for (index, transition) in rule.transitions.iter().enumerate() {
        offset(format!("{path}.transitions[{index}].offset_seconds"), transition.offset_seconds);
    }
    let mut last = 0;
    for (index, transition) in rule.transitions.iter().enumerate() {
        let at = transition.at.millis();
        if at <= last || at % 1_000 != 0 {
            let expected = "a whole second after 1970-01-01T00:00:00Z and after the transition before";
            faults.push(Fault::new(format!("{path}.transitions[{index}].at"), expected, "another instant"));
        }
        last = at.max(last);
    }
    if rule.transitions.len() > MAX_TRANSITIONS {
        let got = format!("{} transitions", rule.transitions.len());
        faults.push(Fault::new(format!("{path}.transitions"), format!("at most {MAX_TRANSITIONS}"), got));
    }
    let transitions = rule.transitions.iter().map(|it| transition(it.at.millis() / 1_000, it.offset_seconds));
    (faults.len() == before).then(|| Zone {
        name: Cow::Owned(rule.id.clone()),
        version: Cow::Owned(rule.version.clone()),
        initial_offset: rule.offset_seconds,
        transitions: transitions.collect(),
        repeats_from: None,
    })
}

#[cfg(test)]
pub(super) fn embedded_zones() -> [Zone; 5] {
    EMBEDDED
}

#[cfg(all(test, feature = "tzdb"))]
pub(super) fn of_database(name: &str) -> Option<Zone> {
    database::zone(name)
}
