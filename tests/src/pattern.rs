//! Compares an answer with a vector's pattern, and says where they part.

use serde_json::Value;

/// The strings that positions of an answer point into: the input's text and the answer's masked text.
#[derive(Clone, Copy, Debug, Default)]
pub struct Texts<'a> {
    /// The text of the input.
    pub original: Option<&'a str>,
    /// The masked text of the answer.
    pub masked: Option<&'a str>,
}

impl<'a> Texts<'a> {
    /// The texts of an operation's input and answer.
    pub fn of(input: &'a Value, answer: &'a Value) -> Self {
        let text = |value: &'a Value, keys: &[&str]| keys.iter().try_fold(value, |value, key| value.get(key));
        let original = text(input, &["text"]).or_else(|| text(input, &["message", "text"])).and_then(Value::as_str);
        Self { original, masked: masked_text(answer) }
    }

    /// The texts of row `index` of a batch.
    fn of_row(input: &'a Value, row: &'a Value, index: usize) -> Self {
        let original = input
            .get("texts")
            .and_then(|texts| texts.get(index))
            .or_else(|| input.get("messages").and_then(|messages| messages.get(index)?.get("text")))
            .and_then(Value::as_str);
        Self { original, masked: row.get("output").and_then(masked_text) }
    }
}

fn masked_text(answer: &Value) -> Option<&str> {
    answer.get("masked").or_else(|| answer.get("text")).and_then(Value::as_str)
}

/// The first difference between `pattern` and `answer`, as `path: what`.
///
/// # Errors
/// The difference, in words for the one who reads the test's output.
pub fn compare(pattern: &Value, answer: &Value, input: &Value) -> Result<(), String> {
    Comparison { input }.compare(pattern, answer, Texts::of(input, answer), "$")
}

struct Comparison<'a> {
    input: &'a Value,
}

impl<'a> Comparison<'a> {
    fn compare(&self, pattern: &Value, answer: &'a Value, texts: Texts<'a>, path: &str) -> Result<(), String> {
        match (pattern, answer) {
            (Value::Object(wanted), Value::Object(_)) => {
                for (key, wanted) in wanted {
                    let place = format!("{path}.{key}");
                    match key.as_str() {
                        "span" => span(wanted, answer, ("start", "end"), texts.original, &place)?,
                        "masked_span" => span(wanted, answer, ("masked_start", "masked_end"), texts.masked, &place)?,
                        _ => self.compare(wanted, answer.get(key).unwrap_or(&Value::Null), texts, &place)?,
                    }
                }
                Ok(())
            }
            (Value::Array(wanted), Value::Array(items)) => {
                if wanted.len() != items.len() {
                    return Err(format!("{path}: {} items wanted, {} there", wanted.len(), items.len()));
                }
                let rows = path == "$.rows";
                wanted.iter().zip(items).enumerate().try_for_each(|(index, (wanted, item))| {
                    let texts = if rows { Texts::of_row(self.input, item, index) } else { texts };
                    self.compare(wanted, item, texts, &format!("{path}[{index}]"))
                })
            }
            _ if pattern == answer => Ok(()),
            _ => Err(format!("{path}: {pattern} wanted, {answer} there")),
        }
    }
}

fn span(wanted: &Value, answer: &Value, keys: (&str, &str), text: Option<&str>, path: &str) -> Result<(), String> {
    let position = |key: &str| answer.get(key).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
    let (start, end) = position(keys.0).zip(position(keys.1)).ok_or_else(|| format!("{path}: no positions there"))?;
    let pair = wanted.get("utf8").ok_or_else(|| format!("{path}: the pattern has no utf8 pair"))?;
    if pair != &serde_json::json!([start, end]) {
        return Err(format!("{path}: {pair} wanted, [{start}, {end}] there"));
    }
    let Some(wanted) = wanted.get("text").and_then(Value::as_str) else { return Ok(()) };
    match text.and_then(|text| text.get(start..end)) {
        Some(cut) if cut == wanted => Ok(()),
        _ => Err(format!("{path}: the text cut there is not the wanted one")),
    }
}

#[cfg(test)]
mod tests {
    use super::compare;
    use serde_json::json;

    #[test]
    fn objects_may_have_more_and_arrays_may_not() {
        let input = json!({"text": "卡6217"});
        assert_eq!(compare(&json!({"a": 1}), &json!({"a": 1, "b": 2}), &input), Ok(()));
        assert!(compare(&json!({"a": 1}), &json!({"a": 2}), &input).is_err());
        assert!(compare(&json!({"a": [1]}), &json!({"a": [1, 2]}), &input).is_err());
        assert_eq!(compare(&json!({"a": null}), &json!({}), &input), Ok(()));
        assert!(compare(&json!({"a": null}), &json!({"a": 1}), &input).is_err());
    }

    #[test]
    fn spans_are_compared_and_cut() {
        let (input, answer) =
            (json!({"text": "卡6217"}), json!({"text": "卡****", "findings": [{"start": 3, "end": 7}]}));
        let wanted = |utf8: [u8; 2], text: &str| json!({"findings": [{"span": {"utf8": utf8, "text": text}}]});
        assert_eq!(compare(&wanted([3, 7], "6217"), &answer, &input), Ok(()));
        assert!(compare(&wanted([3, 6], "621"), &answer, &input).is_err());
        assert!(compare(&wanted([3, 7], "6218"), &answer, &input).is_err());
    }

    #[test]
    fn rows_are_cut_from_their_own_text() {
        let input = json!({"texts": ["x", "ab"]});
        let answer = json!({"rows": [{"output": {"text": "x"}}, {"output": {"text": "**", "findings": [{"start": 0, "end": 2}]}}]});
        let wanted = json!({"rows": [{}, {"output": {"findings": [{"span": {"utf8": [0, 2], "text": "ab"}}]}}]});
        assert_eq!(compare(&wanted, &answer, &input), Ok(()));
    }
}
