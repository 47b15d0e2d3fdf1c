//! What the vectors of the project leave out: each code of an error and of a reason must be the answer of one of them.

use crate::vectors::File;
use redress::{ErrorCode, ids::ReasonCode};
use serde_json::Value;
use std::collections::BTreeSet;

/// The codes of errors that no vector can have, and why.
pub const OUT_OF_REACH: &[(ErrorCode, &str)] = &[
    (ErrorCode::MalformedDocument, "a vector's input is JSON; every face's border tests give what is none"),
    (ErrorCode::UnknownOperation, "a vector is one of an operation; every face's border tests name another"),
    (ErrorCode::NotInThisBuild, "no build leaves an operation out"),
    (ErrorCode::TooMany, "a batch of 100,001 items is no file to read; every face's border tests make one"),
    (
        ErrorCode::OutsideCoverage,
        "the operations answer beyond a calendar and say `provisional`; the core's own tests refuse",
    ),
    (ErrorCode::NullArgument, "there is no null in JSON where a pointer belongs; the tests of C"),
    (ErrorCode::InvalidUtf8, "JSON is UTF-8; the tests of C and C++"),
    (ErrorCode::Internal, "a defect; every face's tests make one on purpose"),
    (ErrorCode::InvalidArgument, "indices, sizes and numbers of enums are no documents; the tests of C and C++"),
];

/// The codes of errors and of reasons that no vector's expectation names.
pub fn missing(files: &[File]) -> Vec<String> {
    let (mut errors, mut reasons) = (BTreeSet::new(), BTreeSet::new());
    for vector in files.iter().flat_map(|file| &file.vectors) {
        let answers = [vector.expect.as_ref(), vector.exact.as_ref().map(|exact| &exact.utf8)];
        answers.into_iter().flatten().for_each(|answer| collect(answer, &mut reasons));
        if let Some(code) = vector.error.as_ref().and_then(|error| error.get("code")).and_then(Value::as_str) {
            errors.insert(code);
        }
    }
    let out_of_reach = |code| OUT_OF_REACH.iter().any(|(known, _)| *known == code);
    let no_error = ErrorCode::ALL.iter().filter(|code| !out_of_reach(**code) && !errors.contains(code.name()));
    let no_reason = ReasonCode::CONSTANTS.iter().filter(|code| !reasons.contains(code.as_str()));
    no_error.map(|code| format!("the error {code}")).chain(no_reason.map(|code| format!("the reason {code}"))).collect()
}

/// Every code of a reason in an answer: a reason's own, and an action's.
fn collect<'a>(answer: &'a Value, codes: &mut BTreeSet<&'a str>) {
    match answer {
        Value::Object(members) => {
            codes.extend(["code", "reason"].iter().filter_map(|name| members.get(*name)?.as_str()));
            members.values().for_each(|member| collect(member, codes));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, codes)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::missing;
    use crate::vectors::{File, read};
    use std::path::Path;

    fn committed() -> Vec<File> {
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors")).expect("the vectors")
    }

    #[test]
    fn every_code_is_some_vectors_answer() {
        assert_eq!(missing(&committed()), Vec::<String>::new());
    }

    #[test]
    fn every_operation_has_ten_vectors() {
        let few: Vec<String> =
            committed().into_iter().filter(|file| file.vectors.len() < 10).map(|file| file.operation).collect();
        assert_eq!(few, Vec::<String>::new());
        let mut operations: Vec<String> = committed().into_iter().map(|file| file.operation).collect();
        let mut wanted = redress::operations::NAMES.to_vec();
        operations.sort();
        wanted.sort_unstable();
        assert_eq!(operations, wanted);
    }

    #[test]
    fn a_code_without_a_vector_is_told() {
        let mut files = committed();
        for file in &mut files {
            file.vectors.retain(|vector| {
                let wanted = serde_json::to_string(vector).unwrap();
                !wanted.contains("\"scale_mismatch\"") && !wanted.contains("\"deceived\"")
            });
        }
        assert_eq!(missing(&files), ["the error scale_mismatch", "the reason deceived"]);
    }
}
