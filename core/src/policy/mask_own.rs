//! Of the policy's section `mask` what a desk adds of its own: values that stay, values that go, and detectors. Data only; the
//! room compiles it.

use crate::ids::{FindingKind, RuleId};
use crate::value::BasisPoints;
use serde::{Deserialize, Serialize};

/// How an entry of a list is compared with a text.
///
/// Compared is what both look like when case, width, Traditional and variant characters, forms of digits (`①`, `一`) and invisible
/// characters make no difference, nor up to eight spaces, marks and line ends between two characters; but a mark other than `-`
/// must be there in some form, and spaces between letters only count as a disguise when they stand between all. Latin letters and
/// digits must stand alone; Han characters have no word boundary. With what stands in it an entry takes up 1,000 bytes at most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Comparison {
    /// The entry's text.
    #[default]
    Exact,
    /// The entry's text and the letters and digits that follow it, Han characters apart, with marks between them.
    Prefix,
    /// The entry's text, in which `#` is any digit and `?` any letter or digit.
    Pattern,
}

/// A value that stays in clear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AllowEntry {
    /// The entry.
    pub id: RuleId,
    /// The value: 2 to 128 characters besides spaces.
    pub text: String,
    /// How it is compared; exactly when absent.
    #[serde(default)]
    pub comparison: Comparison,
    /// The kinds that it may be taken for; when absent all but secrets (passwords, codes, keys), which must be named. Under the
    /// key of a secret in a JSON document nothing stays, whatever is named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kinds: Option<Vec<FindingKind>>,
}

/// A value that is hidden although no detector knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DenyEntry {
    /// The entry.
    pub id: RuleId,
    /// What it is: one of `mask.kinds`, which says how it is hidden.
    pub kind: FindingKind,
    /// The value: 2 to 128 characters besides spaces.
    pub text: String,
    /// How it is compared; exactly when absent.
    #[serde(default)]
    pub comparison: Comparison,
}

/// A check that the letters and digits of a value must pass.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum CheckDigit {
    /// ISO/IEC 7812-1, annex B: the last digit of payment cards.
    Luhn,
    /// ISO 7064 MOD 11-2: the last character of resident IDs and ORCIDs, a digit or X, of any number of digits.
    Mod11,
    /// ISO 7064 MOD 97-10 as ISO 13616 has it, with the first four characters last: IBANs.
    Mod97,
}

/// What the words of its kind are to a custom detector.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum ContextWords {
    /// One nearby makes the value surer.
    #[default]
    Help,
    /// Without one nearby there is no value.
    Needed,
}

/// A detector of the policy's own: a regular expression over the folded text.
///
/// Folded are case, width, Traditional characters, forms of digits, invisible characters, and room between Han characters; what is
/// hidden already is one character that no expression should name. The expression has no case. It must match at least 3 and at
/// most 256 bytes, so `{1,64}` and not `+`. To `\b` Han characters are letters: `\bA\d{4}` finds nothing in `配件A1234`. Where Latin
/// letters and digits begin and end is `(?-u:\b)`. Its group named `secret` is the value, and the rest context; without such a
/// group all is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CustomDetector {
    /// The detector.
    pub id: RuleId,
    /// What it finds: one of `mask.kinds`, which says how it is hidden, and by which words it is named.
    pub kind: FindingKind,
    /// The regular expression, in the syntax of the Rust crate `regex`: at most 512 bytes, and at most 1 MiB compiled. For the
    /// ends of a word beside Chinese text write `(?-u:\b)` and not `\b`.
    pub pattern: String,
    /// The check that the value must pass besides.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub check: Option<CheckDigit>,
    /// What the words of the kind are to it; a help when absent.
    #[serde(default)]
    pub context: ContextWords,
    /// How sure a value is.
    pub confidence: BasisPoints,
}
