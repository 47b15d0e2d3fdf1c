//! The written form of a phrase: its elements and how far apart they may stand. Knows no words and finds nothing.

/// How far an element may stand behind the one before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum Joint {
    /// Side by side; the first element of a phrase has this one.
    Touching,
    /// Within a clause, `~`.
    Near,
    /// Within a sentence, `…`.
    Far,
}

/// One element as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Element<'a> {
    /// Plain text.
    Text(&'a str),
    /// Any word of a list.
    List(&'a str),
}

/// The most elements of a phrase.
pub(super) const MAX_ELEMENTS: usize = 6;

/// Reads a phrase; the error says what belongs there.
pub(super) fn parse(written: &str) -> Result<Vec<(Joint, Element<'_>)>, &'static str> {
    let mut elements = Vec::new();
    let mut joint = Some(Joint::Touching);
    let mut rest = written;
    while let Some(first) = rest.chars().next() {
        match first {
            '~' | '…' => {
                if joint.is_some() {
                    return Err("an element before and after each gap");
                }
                joint = Some(if first == '~' { Joint::Near } else { Joint::Far });
                rest = rest.split_at(first.len_utf8()).1;
            }
            '{' => {
                let (name, after) =
                    rest.split_at(1).1.split_once('}').ok_or("a closing brace for each opening brace")?;
                elements.push((joint.take().unwrap_or(Joint::Touching), Element::List(name)));
                rest = after;
            }
            _ => {
                let (text, after) = rest.split_at(rest.find(['~', '…', '{', '}']).unwrap_or(rest.len()));
                if text.is_empty() {
                    return Err("an opening brace for each closing brace");
                }
                elements.push((joint.take().unwrap_or(Joint::Touching), Element::Text(text)));
                rest = after;
            }
        }
    }
    match (joint, elements.len()) {
        (Some(_), 0) => Err("at least one element"),
        (Some(_), _) => Err("an element before and after each gap"),
        (None, count) if count > MAX_ELEMENTS => Err("at most 6 elements"),
        (None, _) => Ok(elements),
    }
}

#[cfg(test)]
mod tests {
    use super::{Element::*, Joint::*, *};

    #[test]
    fn elements_and_joints_are_read() {
        assert_eq!(parse("盗刷"), Ok(vec![(Touching, Text("盗刷"))]));
        assert_eq!(
            parse("{card}的钱~被{moved}…怎么"),
            Ok(vec![
                (Touching, List("card")),
                (Touching, Text("的钱")),
                (Near, Text("被")),
                (Touching, List("moved")),
                (Far, Text("怎么")),
            ])
        );
    }

    #[test]
    fn a_phrase_that_says_nothing_is_refused() {
        for written in ["", "~", "a~", "…a", "a~…b", "{card", "card}", "{a}{b}{c}{d}{e}{f}{g}"] {
            assert!(parse(written).is_err(), "{written}");
        }
    }
}
