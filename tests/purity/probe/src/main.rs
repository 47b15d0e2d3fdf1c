//! Every operation of the core in one WebAssembly module.
//!
//! Calls the whole table of operations, so that all of the core is linked, with inputs that the compiler cannot see
//! through. The module is then started in a host without a single import: what needs a clock, a file or a random
//! number does not even load there.

use redress::{Desk, document, operations};
use std::hint::black_box;

const INPUTS: &[&str] = &[
    "{}",
    r#"{"text":"卡号 6222 0212 3456 7890 被盗刷"}"#,
    r#"{"message":{"text":"转账没到账，手机 13800000000"},"now":"2026-01-05T09:00:00Z"}"#,
];

fn main() {
    for policy in INPUTS {
        let custom = document::read(black_box(policy)).and_then(Desk::from_policy);
        for desk in [Desk::new(), custom].into_iter().flatten() {
            for operation in operations::NAMES {
                for input in INPUTS {
                    // What the answer is, is other suites' affair; here it only has to be worked out.
                    black_box(operations::call(&desk, black_box(operation), black_box(input)).is_ok());
                }
            }
        }
    }
}
