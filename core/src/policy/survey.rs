//! The policy's section `survey`: scales of survey answers. Data only; the room compiles it.

use crate::error::Fault;
use crate::ids::ScaleId;
use serde::{Deserialize, Serialize};

/// Scales of survey answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SurveyPolicy {
    /// The scales.
    pub scales: Vec<Scale>,
}

/// A scale of whole numbers, and what is made of the answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Record))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Scale {
    /// The scale.
    pub id: ScaleId,
    /// The lowest answer; at least 0.
    pub minimum: i32,
    /// The highest answer; above the lowest, at most 100.
    pub maximum: i32,
    /// What is made of the answers besides their mean.
    pub measure: Measure,
}

/// What is made of the answers besides their mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[cfg_attr(feature = "uniffi", derive(uniffi::Enum))]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub enum Measure {
    /// The share of favourable answers: the top-two-box share of CSAT, the agreement of CES.
    FavourableShare {
        /// The lowest favourable answer; above the scale's lowest.
        favourable_from: i32,
    },
    /// The share of promoters less the share of detractors.
    NetPromoter {
        /// The highest answer of a detractor.
        detractors_to: i32,
        /// The lowest answer of a promoter; above a detractor's highest.
        promoters_from: i32,
    },
}

impl Scale {
    /// The highest `maximum`.
    pub(crate) const HIGHEST: i32 = 100;

    /// Adds every fault of the scale at `path`.
    pub(crate) fn check(&self, path: &str, faults: &mut Vec<Fault>) {
        let mut expect = |holds: bool, field: &str, expected: String, got: i32| {
            if !holds {
                faults.push(Fault::new(format!("{path}.{field}"), expected, got.to_string()));
            }
        };
        let Self { minimum, maximum, .. } = *self;
        expect(minimum >= 0, "minimum", "at least 0".to_owned(), minimum);
        expect(maximum > minimum, "maximum", format!("above {minimum}"), maximum);
        expect(maximum <= Self::HIGHEST, "maximum", format!("at most {}", Self::HIGHEST), maximum);
        match self.measure {
            Measure::FavourableShare { favourable_from } => {
                let inside = minimum < favourable_from && favourable_from <= maximum;
                let field = "measure.favourable_share.favourable_from";
                expect(inside, field, format!("above {minimum} and at most {maximum}"), favourable_from);
            }
            Measure::NetPromoter { detractors_to, promoters_from } => {
                let inside = minimum <= detractors_to && detractors_to < maximum;
                let field = "measure.net_promoter.detractors_to";
                expect(inside, field, format!("at least {minimum} and below {maximum}"), detractors_to);
                let inside = detractors_to < promoters_from && promoters_from <= maximum;
                let field = "measure.net_promoter.promoters_from";
                expect(inside, field, format!("above {detractors_to} and at most {maximum}"), promoters_from);
            }
        }
    }
}

impl SurveyPolicy {
    /// Adds every fault of the section.
    pub(crate) fn check(&self, faults: &mut Vec<Fault>) {
        for (index, scale) in self.scales.iter().enumerate() {
            if self.scales.iter().take(index).any(|other| other.id == scale.id) {
                let path = format!("survey.scales[{index}].id");
                faults.push(Fault::new(path, "an id of its own", format!("`{}` again", scale.id)));
            }
            scale.check(&format!("survey.scales[{index}]"), faults);
        }
    }
}
