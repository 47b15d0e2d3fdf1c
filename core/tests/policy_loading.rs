//! Policies whole and extended: what merging does, which faults are told, and that what is read back loads again.
#![expect(clippy::expect_used, reason = "a test's helpers")]

use redress::error::{Error, ErrorCode};
use redress::{Desk, Policy, document};
use serde_json::{Value, json};

fn extension(own: Value) -> String {
    let mut document = json!({"schema": "redress/policy@1", "id": "bank", "version": "7", "extends": "wallet@1"});
    let fields = document.as_object_mut().expect("an object");
    fields.extend(own.as_object().expect("an object").clone());
    document.to_string()
}

fn refused(text: &str) -> Error {
    Policy::from_json(text).expect_err("a policy with faults")
}

fn sentences(error: &Error) -> Vec<String> {
    error.faults().iter().map(ToString::to_string).collect()
}

fn term(id: &str) -> Value {
    json!({"id": id, "texts": [{"id": "zh-Hans", "text": "甲"}, {"id": "zh-Hant", "text": "甲"}, {"id": "en", "text": "A"}]})
}

#[test]
fn an_extension_without_changes_is_the_default_under_another_name() {
    let policy = Policy::from_json(&extension(json!({}))).expect("a valid policy");
    assert_eq!((policy.id.as_str(), policy.version.as_str()), ("bank", "7"));
    let wallet = Policy::wallet().expect("the default");
    assert_eq!(Policy { id: wallet.id.clone(), version: wallet.version.clone(), ..policy }, wallet);
}

#[test]
fn items_replace_follow_and_go_by_id() {
    let wallet = Policy::wallet().expect("the default");
    let first = wallet.catalogue.terms[0].id.as_str();
    let second = wallet.catalogue.terms[1].id.as_str();
    let policy = Policy::from_json(&extension(json!({
        "remove": {"catalogue.terms": [first]},
        "catalogue": {"terms": [term("team.new"), term(second)]}
    })))
    .expect("a valid policy");
    let terms = &policy.catalogue.terms;
    assert_eq!(terms.len(), wallet.catalogue.terms.len());
    assert_eq!((terms[0].id.as_str(), terms[0].texts[0].text.as_str()), (second, "甲"));
    assert_eq!(terms.last().expect("an item").id.as_str(), "team.new");
    assert_eq!(terms[1..terms.len() - 1], wallet.catalogue.terms[2..]);
    assert_eq!(policy.catalogue.sentences, wallet.catalogue.sentences);
}

#[test]
fn every_fault_of_an_extension_is_told_in_its_owners_places() {
    let error = refused(
        r#"{"schema": "redress/policy@1", "id": "a b", "extends": "wallet@1", "sla_": {},
            "remove": {"catalogue.terms": ["nobody", 3], "catalogue.calendar": ["x"], "nowhere.at_all": []},
            "catalogue": {"calendar": 8, "terms": [{"id": "team.x"}, {"id": "team.x", "texts": []}]}}"#,
    );
    assert_eq!(error.code(), ErrorCode::InvalidPolicy);
    assert_eq!(
        sentences(&error),
        [
            "catalogue.calendar: must be an id of 1 to 64 letters, digits, `_`, `-` or `.`, is 8",
            "catalogue.terms[0].texts: must be a list, is absent",
            "id: must be an id of 1 to 64 letters, digits, `_`, `-` or `.`, is another string",
            "sla_: must be a field of `calendar`, `catalogue`, `id`, `mask`, `schema`, `sla`, `survey`, `ticket`, `triage`, \
             `understand`, `version`, is an unknown field",
            "version: must be given, is absent",
            "catalogue.terms[1].id: must be an id of its own, is `team.x` again",
            "remove: must be the path of a list of the base whose items have ids, is `catalogue.calendar`",
            "remove.catalogue.terms[0]: must be the id of an item of `catalogue.terms` in the base, is `nobody`",
            "remove.catalogue.terms[1]: must be the id of an item of `catalogue.terms` in the base, is 3",
            "remove: must be the path of a list of the base whose items have ids, is `nowhere.at_all`",
        ]
    );
}

#[test]
fn form_and_meaning_are_told_together() {
    let own = json!({
        "catalogue": {"calendar": false},
        "sla": {"targets": [
            {"id": "a", "metric": "patience", "calendar": "always", "time": {"minutes": 0}},
            {"id": "b", "metric": "resolution", "calendar": "moon", "time": {"working_days": 1}}
        ]}
    });
    assert_eq!(
        sentences(&refused(&extension(own))),
        [
            "catalogue.calendar: must be an id of 1 to 64 letters, digits, `_`, `-` or `.`, is a boolean",
            "sla.targets[0].time.minutes: must be at least 1, is 0",
            "sla.targets[0].metric: must be the id of one of `sla.metrics`, is `patience`",
            "sla.targets[1].calendar: must be the id of one of `calendar.calendars`, is `moon`",
        ]
    );
}

#[test]
fn an_item_merges_where_it_says_so() {
    let wallet = Policy::wallet().expect("the default");
    let zh = &wallet.understand.languages[0];
    let rule = json!({"id": "own", "category": "other", "phrases": ["一二三四"]});
    let policy = Policy::from_json(&extension(json!({
        "remove": {"understand.languages.zh.rules": [zh.rules[0].id]},
        "understand": {"languages": [{"id": "zh", "merge": true, "rules": [rule]}]}
    })))
    .expect("a valid policy");
    let merged = &policy.understand.languages[0];
    assert_eq!(merged.rules.len(), zh.rules.len());
    assert_eq!(merged.rules[..zh.rules.len() - 1], zh.rules[1..]);
    assert_eq!(merged.rules.last().expect("a rule").id.as_str(), "own");
    assert_eq!((&merged.lists, &merged.scopes, &merged.themes), (&zh.lists, &zh.scopes, &zh.themes));
}

#[test]
fn faults_of_merged_items_are_told_in_their_owners_places() {
    let own = json!({"understand": {"languages": [
        {"id": "xx", "merge": true},
        {"id": "zh", "merge": true, "rules": [{"id": "a", "category": "nothing", "phrases": ["一二三四"]}]},
        {"merge": true, "lists": 1}
    ]}});
    assert_eq!(
        sentences(&refused(&extension(own.clone()))),
        ["understand.languages[2].id: must be given, is absent", "understand.languages[2].lists: must be a list, is 1",]
    );
    let mut own = own;
    own["understand"]["languages"].as_array_mut().expect("a list").pop();
    let error = refused(&extension(own));
    let places: Vec<&str> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(places, ["understand.languages[0].id", "understand.languages[1].rules[0].category"]);
}

#[test]
fn what_a_removal_leaves_without_an_end_is_told_by_the_bases_id() {
    let error = refused(&extension(json!({"remove": {"sla.metrics": ["follow_up"]}})));
    let places: Vec<&str> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
    let wallet = Policy::wallet().expect("the default");
    let left = wallet.sla.targets.iter().filter(|target| target.metric.as_str() == "follow_up");
    let left = left.map(|target| format!("sla.targets[{}].metric", target.id));
    assert_eq!(places, left.chain(["ticket.metrics[follow_up].id".to_owned()]).collect::<Vec<_>>());
}

#[test]
fn bases_and_schemas_that_nobody_knows() {
    let text = r#"{"schema": "redress/policy@1", "id": "b", "version": "1", "extends": "wallet@2", "mask": 5}"#;
    let error = refused(text);
    assert_eq!(error.code(), ErrorCode::UnknownBasePolicy);
    assert_eq!(sentences(&error), ["extends: must be `wallet@1`, is `wallet@2`", "mask: must be an object, is 5"]);
    for (schema, got) in [("redress/policy@2", "`redress/policy@2`"), ("redress/ticket@1", "`redress/ticket@1`")] {
        let text = json!({"schema": schema, "id": "b", "version": "1", "extends": "wallet@1", "new": 1}).to_string();
        let error = refused(&text);
        assert_eq!(error.code(), ErrorCode::UnsupportedSchema);
        assert_eq!(sentences(&error), [format!("schema: must be `redress/policy@1`, is {got}")]);
    }
}

#[test]
fn a_whole_policy_tells_every_missing_section() {
    let error = refused(r#"{"schema": "redress/policy@1", "id": "b", "version": "1", "mask": []}"#);
    let places: Vec<&str> = error.faults().iter().map(|fault| fault.path.as_str()).collect();
    assert_eq!(places, ["mask", "understand", "calendar", "sla", "triage", "ticket", "survey", "catalogue"]);
}

#[test]
fn what_is_read_back_loads_again_to_the_same_digest() {
    let desk = Desk::from_policy_json(&extension(json!({"catalogue": {"terms": [term("team.new")]}}))).expect("a desk");
    let text = document::write(desk.policy()).expect("a document");
    let again = Desk::from_policy_json(&text).expect("the same desk");
    assert_eq!(desk.policy(), again.policy());
    assert_eq!(desk.policy_ref(), again.policy_ref());
    assert_ne!(desk.policy_ref().digest, Desk::new().expect("the default desk").policy_ref().digest);
}

#[test]
fn ids_given_twice_in_a_whole_policy_are_faults() {
    let mut policy = Policy::wallet().expect("the default");
    let item = policy.catalogue.terms[0].clone();
    policy.catalogue.terms.push(item);
    let place = format!("catalogue.terms[{}].id", policy.catalogue.terms.len() - 1);
    let error = Desk::from_policy(policy).expect_err("a fault");
    assert_eq!(error.faults()[0].path, place);
}

#[test]
fn no_fault_is_told_twice() {
    let label = |id: &str| json!({"id": id, "merge": true, "label": "手机"});
    let error = refused(&extension(json!({
        "mask": {"kinds": [label("mobile"), label("email"), {"id": "bank_card", "merge": true, "label": ""}]},
        "understand": {"fallback": "nothing"},
        "calendar": {"calendars": [{"id": "cn_working_hours", "merge": true, "zone": "Moon/Base"}]},
        "sla": {"targets": [{"id": "p1_resolution", "merge": true, "time": {"minutes": 0}}]},
        "triage": {"default_team": "nobody"},
        "ticket": {"metrics": [{"id": "resolution", "merge": true, "paused_in": ["nowhere"]}]},
        "survey": {"scales": [{"id": "csat", "merge": true, "maximum": 101}]},
        "catalogue": {"calendar": "nowhere"}
    })));
    let told = sentences(&error);
    for section in ["mask", "understand", "calendar", "sla", "triage", "ticket", "survey", "catalogue"] {
        assert!(told.iter().any(|sentence| sentence.starts_with(section)), "{section}: {told:#?}");
    }
    let once: std::collections::BTreeSet<_> = told.iter().collect();
    assert_eq!(once.len(), told.len(), "{told:#?}");
}

/// Law 3: an id that nothing has is a fault, wherever it stands.
#[test]
fn an_id_that_nothing_has_is_a_fault_wherever_it_stands() {
    let mut policy = Policy::wallet().expect("the default");
    let nowhere = redress::ids::ReasonCode::new("nowhere").expect("an id");
    let mut rules = policy.understand.languages.iter_mut().flat_map(|language| &mut language.rules);
    let rule = rules.find(|rule| rule.reason.is_some()).expect("a rule with a reason");
    rule.reason = Some(nowhere.clone());
    let with_actions = |transition: &&mut redress::policy::TransitionPolicy| !transition.actions.is_empty();
    let transition = policy.ticket.transitions.iter_mut().find(with_actions).expect("a transition with an action");
    transition.actions[0].reason = nowhere;
    policy.ticket.metrics[0].id = redress::ids::MetricId::CUSTOMER_PROMISE;
    let error = Desk::from_policy(policy).expect_err("three ids that nothing has");
    let told = sentences(&error).join("\n");
    for place in ["rules[", "].actions[0].reason: must be the id of one of `catalogue.sentences`, is `nowhere`"] {
        assert!(told.contains(place), "{told}");
    }
    assert!(
        told.contains("ticket.metrics[0].id: must be the id of one of `sla.metrics`, is `customer_promise`"),
        "{told}"
    );
    assert_eq!(error.faults().len(), 3, "{told}");
}
