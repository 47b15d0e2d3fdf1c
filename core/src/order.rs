//! Puts items in order, stably. The library's sort is compiled anew for each type of item, to several thousand bytes each time;
//! here one sort, of places, serves them all.

use std::cmp::Ordering;

/// Orders `items` by what `key` says of each.
pub(crate) fn by_key<T, K: Ord>(items: &mut [T], key: impl Fn(&T) -> K) {
    by(items, |left, right| key(left).cmp(&key(right)));
}

/// Orders `items`.
pub(crate) fn by<T>(items: &mut [T], compare: impl Fn(&T, &T) -> Ordering) {
    // Most lists are short, and in order already.
    if items.is_sorted_by(|left, right| compare(left, right) != Ordering::Greater) {
        return;
    }
    let at = |place: usize| items.get(place);
    let mut goals = goals(items.len(), &|left, right| {
        at(left).zip(at(right)).map_or(Ordering::Equal, |(left, right)| compare(left, right))
    });
    // Each swap brings an item to where it belongs.
    for place in 0..items.len() {
        while let Some(goal) = goals.get(place).copied().filter(|goal| *goal != place) {
            items.swap(place, goal);
            goals.swap(place, goal);
        }
    }
}

/// Where each of `count` items belongs.
fn goals(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|left, right| compare(*left, *right));
    let mut goals = vec![0; count];
    for (goal, place) in places.into_iter().enumerate() {
        if let Some(slot) = goals.get_mut(place) {
            *slot = goal;
        }
    }
    goals
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn orders_as_the_library_does(mut items: Vec<(u8, u16)>) {
            let mut wanted = items.clone();
            wanted.sort_by_key(|item| item.0);
            super::by_key(&mut items, |item| item.0);
            prop_assert_eq!(items, wanted);
        }
    }
}
