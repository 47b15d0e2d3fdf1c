//! Whether the section `triage` is sound: points in range, every cell of the grid there, and every id known.

use crate::error::Fault;
use crate::explain::{Codes, check_texts};
use crate::ids::CategoryId;
use crate::policy::{Condition, Ids, Policy, Section, TriagePolicy};
use crate::understand::Urgency;
use crate::value::MAX_INTEGER;

/// The most points that a rule may give.
const MAX_POINTS: i32 = 1_000;
/// Ten years and a few leap days.
const MAX_HOURS: i32 = 3_660 * 24;

const URGENCIES: [Urgency; 3] = [Urgency::Routine, Urgency::High, Urgency::Critical];

impl Section for TriagePolicy {
    const NAMES: &'static [&'static str] = &["understand", "sla", "catalogue"];

    fn check(&self, faults: &mut Vec<Fault>) {
        self.check_points(faults);
        let priority = &self.priority;
        let impacts = || priority.impacts.iter().map(|impact| &impact.id).chain([&priority.default_impact]);
        for impact in impacts() {
            for urgency in URGENCIES {
                if !priority.grid.iter().any(|cell| cell.impact == *impact && cell.urgency == urgency) {
                    let expected = format!("with a cell for `{impact}` at `{}`", super::priority::urgency_id(urgency));
                    let fault = Fault::new("triage.priority.grid", expected, "without one");
                    if !faults.contains(&fault) {
                        faults.push(fault);
                    }
                }
            }
        }
        for (index, cell) in priority.grid.iter().enumerate() {
            if impacts().all(|impact| *impact != cell.impact) {
                let path = format!("triage.priority.grid[{index}].impact");
                let expected = "the id of one of `triage.priority.impacts`";
                faults.push(Fault::new(path, expected, format!("`{}`", cell.impact)));
            }
        }
        let mut team = |path: String, id: &crate::ids::TeamId| {
            if self.teams.iter().all(|team| team.id != *id) {
                faults.push(Fault::new(path, "the id of one of `triage.teams`", format!("`{id}`")));
            }
        };
        team("triage.default_team".to_owned(), &self.default_team);
        for (index, route) in self.routes.iter().enumerate() {
            team(format!("triage.routes[{index}].team"), &route.team);
        }
        let routes = self.routes.iter().enumerate().map(|(index, route)| (format!("routes[{index}]"), &route.when));
        let ceilings = priority.ceilings.iter().enumerate();
        let ceilings = ceilings.map(|(index, ceiling)| (format!("priority.ceilings[{index}]"), &ceiling.when));
        for (path, when) in routes.chain(ceilings).filter(|(_, when)| !when.priorities.is_empty()) {
            let got = format!("a list of {}", when.priorities.len());
            faults.push(Fault::new(format!("triage.{path}.when.priorities"), "an empty list", got));
        }
        if self.acknowledgements.last().is_none_or(|last| {
            let is_timed = last.texts.iter().any(|text| text.text.contains('{'));
            last.when != Condition::default() || is_timed
        }) {
            let expected = "with a last item that has no condition and names no target";
            faults.push(Fault::new("triage.acknowledgements", expected, "without one"));
        }
    }

    fn check_references(&self, policy: &Policy, faults: &mut Vec<Fault>) {
        let known = Known::new(policy);
        for (index, impact) in self.priority.impacts.iter().enumerate() {
            for (place, category) in impact.categories.iter().enumerate() {
                let path = || format!("triage.priority.impacts[{index}].categories[{place}]");
                known.category(path, category, faults);
            }
        }
        for (index, ceiling) in self.priority.ceilings.iter().enumerate() {
            known.condition(&format!("triage.priority.ceilings[{index}].when"), &ceiling.when, faults);
        }
        for (index, route) in self.routes.iter().enumerate() {
            known.condition(&format!("triage.routes[{index}].when"), &route.when, faults);
        }
        for (index, action) in self.actions.iter().enumerate() {
            let path = format!("triage.actions[{index}]");
            known.condition(&format!("{path}.when"), &action.when, faults);
            known.sentences.check(|| format!("{path}.reason"), &action.reason, faults);
        }
        let is_metric = |name: &str| policy.sla.metrics.iter().any(|metric| metric.id.as_str() == name);
        for (index, rule) in self.acknowledgements.iter().enumerate() {
            let path = format!("triage.acknowledgements[{index}]");
            known.condition(&format!("{path}.when"), &rule.when, faults);
            check_texts(&path, &rule.texts, &is_metric, faults);
        }
    }
}

impl TriagePolicy {
    fn check_points(&self, faults: &mut Vec<Fault>) {
        let mut range = |path: String, value: i32, least: i32, most: i32| {
            if value < least {
                faults.push(Fault::new(path, format!("at least {least}"), value.to_string()));
            } else if value > most {
                faults.push(Fault::new(path, format!("at most {most}"), value.to_string()));
            }
        };
        let priority = &self.priority;
        let mut points = |path: String, value: i32| range(path, value, 0, MAX_POINTS);
        for (index, cell) in priority.grid.iter().enumerate() {
            points(format!("triage.priority.grid[{index}].points"), cell.points);
        }
        for (index, band) in priority.money.iter().enumerate() {
            points(format!("triage.priority.money[{index}].points"), band.points);
        }
        for (index, tier) in priority.tiers.iter().enumerate() {
            points(format!("triage.priority.tiers[{index}].points"), tier.points);
        }
        points("triage.priority.repeat.each".to_owned(), priority.repeat.each);
        points("triage.priority.repeat.most".to_owned(), priority.repeat.most);
        for (index, vulnerability) in priority.vulnerabilities.iter().enumerate() {
            points(format!("triage.priority.vulnerabilities[{index}].points"), vulnerability.points);
        }
        for (index, wait) in priority.waits.iter().enumerate() {
            points(format!("triage.priority.waits[{index}].points"), wait.points);
        }
        for (index, threshold) in priority.thresholds.iter().enumerate() {
            points(format!("triage.priority.thresholds[{index}].at_least"), threshold.at_least);
        }
        for (index, wait) in priority.waits.iter().enumerate() {
            range(format!("triage.priority.waits[{index}].hours"), wait.hours, 1, MAX_HOURS);
        }
        for (index, band) in priority.money.iter().enumerate() {
            if !(1..=MAX_INTEGER).contains(&band.at_least) {
                let path = format!("triage.priority.money[{index}].at_least");
                faults.push(Fault::new(path, format!("from 1 to {MAX_INTEGER}"), band.at_least.to_string()));
            }
        }
    }
}

/// The ids of other sections that a condition may name.
struct Known<'a> {
    categories: Ids<'a>,
    subcategories: Ids<'a>,
    sentences: Codes<'a>,
}

impl<'a> Known<'a> {
    fn new(policy: &'a Policy) -> Self {
        let categories = &policy.understand.categories;
        Self {
            categories: categories.iter().map(|category| category.id.as_str()).collect(),
            subcategories: categories
                .iter()
                .flat_map(|category| &category.subcategories)
                .map(|it| it.id.as_str())
                .collect(),
            sentences: policy.catalogue.codes(),
        }
    }

    fn category(&self, path: impl FnOnce() -> String, id: &CategoryId, faults: &mut Vec<Fault>) {
        if !self.categories.contains(id.as_str()) {
            faults.push(Fault::new(path(), "the id of one of `understand.categories`", format!("`{id}`")));
        }
    }

    fn condition(&self, path: &str, when: &Condition, faults: &mut Vec<Fault>) {
        for (index, id) in when.categories.iter().enumerate() {
            self.category(|| format!("{path}.categories[{index}]"), id, faults);
        }
        for (index, id) in
            when.subcategories.iter().enumerate().filter(|(_, id)| !self.subcategories.contains(id.as_str()))
        {
            let expected = "the id of a subcategory of `understand.categories`";
            faults.push(Fault::new(format!("{path}.subcategories[{index}]"), expected, format!("`{id}`")));
        }
        for (field, codes) in [("reasons", &when.reasons), ("without_reasons", &when.without_reasons)] {
            for (index, code) in codes.iter().enumerate() {
                self.sentences.check(|| format!("{path}.{field}[{index}]"), code, faults);
            }
        }
    }
}
