//! Numbers as people write them: 1,000.00, 一千二百, 两万五, 2万5, 1.2w. Knows nothing of money.

/// A decimal value: `mantissa` / 10^`decimals`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Value {
    mantissa: i64,
    decimals: u32,
}

impl Value {
    pub(super) const ZERO: Self = Self::new(0, 0);

    pub(super) const fn new(mantissa: i64, decimals: u32) -> Self {
        Self { mantissa, decimals }
    }

    /// A tenth of the value, `tenths` times over.
    pub(super) fn shifted(self, tenths: u32) -> Option<Self> {
        Some(Self::new(self.mantissa, self.decimals.checked_add(tenths)?))
    }

    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let decimals = self.decimals.max(other.decimals);
        let scaled = |value: Self| value.mantissa.checked_mul(power(decimals - value.decimals)?);
        Some(Self::new(scaled(self)?.checked_add(scaled(other)?)?, decimals))
    }

    fn times(self, factor: i64) -> Option<Self> {
        Some(Self::new(self.mantissa.checked_mul(factor)?, self.decimals))
    }

    /// The value in units of 10^−`decimals`; `None` when it is not a whole number of them.
    pub(super) fn minor_units(self, decimals: u32) -> Option<i64> {
        match decimals.checked_sub(self.decimals) {
            Some(more) => self.mantissa.checked_mul(power(more)?),
            None => {
                let divisor = power(self.decimals - decimals)?;
                (self.mantissa % divisor == 0).then_some(self.mantissa / divisor)
            }
        }
    }
}

fn power(exponent: u32) -> Option<i64> {
    10_i64.checked_pow(exponent)
}

/// A number at the beginning of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) value: Value,
    /// Its length in bytes.
    pub(super) len: usize,
    /// Whether it has a scale of its own: 百, 千, 万, 亿, w, k.
    pub(super) scaled: bool,
    /// Whether it is written as one reads a quantity: not digit by digit in Han, no leading zero.
    pub(super) plain: bool,
    /// How many digits it is written with.
    pub(super) digits: usize,
    /// Whether it is 一 alone.
    pub(super) lone_one: bool,
    /// Whether it is a Han digit alone, as in 一直 and 二维码.
    pub(super) lone_digit: bool,
}

/// The most digits of a number.
const MAX_DIGITS: usize = 15;

/// Whether a number may begin with `character`.
pub(super) fn may_begin(character: char) -> bool {
    character.is_ascii_digit() || han_digit(character).is_some() || matches!(character, '十' | '拾')
}

/// Whether a number may go on with `character`, so that none begins right behind it.
pub(super) fn may_continue(character: char) -> bool {
    may_begin(character) || han_scale(character).is_some()
}

/// The digit at the beginning of `text` and its length.
pub(super) fn digit(text: &str) -> Option<(u8, usize)> {
    let first = text.chars().next()?;
    let value = match first {
        '0'..='9' => u8::try_from(u32::from(first) - u32::from('0')).ok()?,
        _ => u8::try_from(han_digit(first)?).ok()?,
    };
    Some((value, first.len_utf8()))
}

/// The number at the beginning of `text`.
pub(super) fn read(text: &str) -> Option<Number> {
    if text.starts_with(|first: char| first.is_ascii_digit()) { arabic(text) } else { han(text) }
}

fn arabic(text: &str) -> Option<Number> {
    let (mut mantissa, mut digits, mut decimals, mut len) = (0_i64, 0_usize, 0_u32, 0_usize);
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    while let Some(byte) = bytes.get(len) {
        match byte {
            b'0'..=b'9' => {
                mantissa = mantissa.checked_mul(10)?.checked_add(i64::from(byte - b'0'))?;
                digits += 1;
                decimals += u32::from(decimals > 0);
                len += 1;
            }
            // Groups of three.
            b',' if decimals == 0
                && is_digit(len + 1)
                && is_digit(len + 2)
                && is_digit(len + 3)
                && !is_digit(len + 4) =>
            {
                len += 1
            }
            b'.' if decimals == 0 && is_digit(len + 1) => {
                // Counts one too many from here on, so that zero means no point yet.
                decimals = 1;
                len += 1;
            }
            _ => break,
        }
        if digits > MAX_DIGITS {
            return None;
        }
    }
    let leading_zero = text.starts_with('0') && is_digit(1);
    let mut value = Value::new(mantissa, decimals.saturating_sub(1));
    let mut scaled = false;
    let rest = text.get(len..)?;
    if let Some((factor, length)) = scale(rest) {
        value = value.times(factor)?;
        scaled = true;
        len += length;
        let tail = text.get(len..)?;
        // 2万5 is 25000, 1万2千 is 12000.
        if factor >= 100
            && let Some((lower, length)) = lower_part(tail, factor)
        {
            value = value.plus(Value::new(lower, 0))?;
            len += length;
        }
    }
    Some(Number { value, len, scaled, plain: !leading_zero, digits, lone_one: false, lone_digit: false })
}

/// A scale at the beginning of `text`: its factor and its length. Latin ones must end a word.
fn scale(text: &str) -> Option<(i64, usize)> {
    let first = text.chars().next()?;
    let latin = match first {
        'w' => 10_000,
        'k' => 1_000,
        _ => 0,
    };
    if latin > 0 {
        let ends = !text.get(1..)?.starts_with(|next: char| next.is_ascii_alphanumeric());
        return ends.then_some((latin, 1));
    }
    let factor = han_scale(first).filter(|factor| *factor >= 100)?;
    let length = first.len_utf8();
    match (factor, text.get(length..).and_then(|rest| rest.chars().next())) {
        (100 | 1_000, Some('万')) => Some((factor * 10_000, length + '万'.len_utf8())),
        // 千万 right behind a digit is a number; 百分 is a share.
        (100, Some('分')) => None,
        _ => Some((factor, length)),
    }
}

/// What follows a scale: a lone digit stands for the next lower power, otherwise a smaller number.
fn lower_part(text: &str, factor: i64) -> Option<(i64, usize)> {
    let (value, length) = digit(text)?;
    let rest = text.get(length..)?;
    match rest.chars().next() {
        Some(next) if next.is_ascii_digit() || han_digit(next).is_some() => None,
        Some(next) => match han_scale(next).filter(|scale| *scale < factor && *scale >= 100) {
            Some(scale) => Some((i64::from(value) * scale, length + next.len_utf8())),
            None if han_scale(next).is_some() || matches!(next, '.' | ',' | '*' | '\u{FFFC}') => None,
            None => Some((i64::from(value) * (factor / 10), length)),
        },
        None => Some((i64::from(value) * (factor / 10), length)),
    }
}

/// A number in Han numerals: 一千二百零三, 两万五, 十五; or digit by digit, 二零二六.
fn han(text: &str) -> Option<Number> {
    let (mut total, mut section, mut pending) = (0_i64, 0_i64, None::<i64>);
    let (mut len, mut digits, mut scaled, mut in_a_row, mut longest) = (0, 0, false, 0, 0);
    let (mut last_scale, mut zero) = (1_i64, false);
    for character in text.chars() {
        if let Some(value) = han_digit(character) {
            in_a_row += 1;
            longest = longest.max(in_a_row);
            zero |= value == 0;
            pending = Some(match pending {
                Some(before) if in_a_row > 1 => before.checked_mul(10)?.checked_add(value)?,
                _ => value,
            });
            if value == 0 && scaled {
                // 零 only holds a place: 一千零五.
                (pending, in_a_row) = (None, 0);
            }
        } else if let Some(scale) = han_scale(character) {
            // 万一 and 千万 are words; a scale needs something before it, but 十 may stand alone.
            if pending.is_none() && section == 0 && !(scale == 10 && total == 0) {
                break;
            }
            scaled |= scale >= 100;
            zero = false;
            if scale >= 10_000 {
                section = section.checked_add(pending.take().unwrap_or(0))?.checked_mul(scale)?;
                total = total.checked_add(section)?;
                section = 0;
            } else {
                section = section.checked_add(pending.take().unwrap_or(1).checked_mul(scale)?)?;
            }
            (last_scale, in_a_row) = (scale, 0);
        } else {
            break;
        }
        digits += 1;
        len += character.len_utf8();
        if digits > MAX_DIGITS {
            return None;
        }
    }
    let lone_digit = digits == 1 && pending.is_some();
    // A last digit without a scale of its own stands for the next lower power: 两万五 is 25000, 一百零五 is 105.
    let last = match pending {
        Some(value) if last_scale > 10 && !zero && in_a_row == 1 => value.checked_mul(last_scale / 10)?,
        Some(value) => value,
        None => 0,
    };
    let value = total.checked_add(section)?.checked_add(last)?;
    (digits > 0).then_some(Number {
        value: Value::new(value, 0),
        len,
        scaled,
        plain: longest < 2,
        digits,
        lone_one: lone_digit && value == 1,
        lone_digit,
    })
}

/// The value of a Han digit, everyday or banker's, or 两.
fn han_digit(character: char) -> Option<i64> {
    match character {
        '两' => Some(2),
        '幺' | '○' | '◯' => None,
        _ => crate::text::han_digit(character).map(i64::from),
    }
}

fn han_scale(character: char) -> Option<i64> {
    Some(match character {
        '十' | '拾' => 10,
        '百' | '佰' => 100,
        '千' | '仟' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(text: &str) -> Option<(i64, usize)> {
        let number = read(text)?;
        Some((number.value.minor_units(2)?, number.len))
    }

    #[test]
    fn numbers_are_read_as_people_mean_them() {
        let rows = [
            ("1,000.00元", 100_000, 8),
            ("12", 1_200, 2),
            ("1.2w", 1_200_000, 4),
            ("3k", 300_000, 2),
            ("2万5", 2_500_000, 5),
            ("1万2千", 1_200_000, 8),
            ("一千块", 100_000, 6),
            ("一千二百", 120_000, 12),
            ("一千二", 120_000, 9),
            ("一千零二", 100_200, 12),
            ("两万五", 2_500_000, 9),
            ("十五", 1_500, 6),
            ("三百一十五", 31_500, 15),
            ("九千", 900_000, 6),
            ("壹万贰仟叁佰", 1_230_000, 18),
            ("一亿两千万", 12_000_000_000, 15),
            ("二零二六", 202_600, 12),
            ("3百多", 30_000, 4),
        ];
        for (text, hundredths, len) in rows {
            assert_eq!(value(text), Some((hundredths, len)), "{text}");
        }
    }

    #[test]
    fn words_with_numerals_are_no_numbers() {
        for text in ["万一", "千万别", "百分之五"] {
            assert_eq!(value(text), None, "{text}");
        }
    }
}
