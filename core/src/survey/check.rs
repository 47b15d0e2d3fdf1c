//! Whether the section `survey` is sound: scales that can be.

use crate::error::Fault;
use crate::policy::{Measure, Scale, Section, SurveyPolicy, distinct};

impl Section for SurveyPolicy {
    fn check(&self, faults: &mut Vec<Fault>) {
        distinct("survey.scales", self.scales.iter().map(|scale| scale.id.as_str()), faults);
        for (index, scale) in self.scales.iter().enumerate() {
            scale.check(&format!("survey.scales[{index}]"), faults);
        }
    }
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
