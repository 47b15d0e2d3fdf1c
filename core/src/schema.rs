//! The `schema` key of stored documents: which kind of document, in which version.
//!
//! A marker reads its own name and those of the older versions that its reader still accepts, and keeps which it was: a stored
//! event that was read and is written again must keep its hash.

/// Declares the marker of a kind of document.
macro_rules! document_schemas {
    ($($(#[$doc:meta])* $name:ident = $current:literal $(, also $older:literal)*;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub struct $name(&'static str);

        impl $name {
            /// The version that this library makes.
            pub const CURRENT: Self = Self($current);

            /// Reads a name; `None` when it is another kind of document or a newer version.
            pub fn read(name: &str) -> Option<Self> {
                [$current $(, $older)*].into_iter().find(|known| *known == name).map(Self)
            }

            /// The name, with the version of the document.
            pub const fn name(self) -> &'static str {
                self.0
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::CURRENT
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::document::text(deserializer, Self::read)
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> { stringify!($name).into() }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({"type": "string", "enum": [$current $(, $older)*]})
            }
        }

        #[cfg(feature = "uniffi")]
        uniffi::custom_type!($name, String, {
            lower: |schema| schema.name().to_owned(),
            try_lift: |name| $name::read(&name).ok_or_else(|| crate::kotlin_swift::refused($current)),
        });
    )*};
}

document_schemas! {
    /// Marks a policy.
    PolicySchema = "redress/policy@1";
    /// Marks a masked text with its findings.
    MaskedSchema = "redress/masked@1";
    /// Marks a masked JSON document with its findings.
    MaskedDocumentSchema = "redress/masked_document@1";
    /// Marks the masked parts of a text that comes in chunks.
    MaskedChunksSchema = "redress/masked_chunks@1";
    /// Marks what a masked stream remembers.
    MaskStreamSchema = "redress/mask_stream@1";
    /// Marks a masked text with the numbers of its labels.
    NumberedTextSchema = "redress/numbered_text@1";
    /// Marks the numbers that the labels of a ticket were given.
    LabelNumbersSchema = "redress/label_numbers@1";
    /// Marks what of a text was ruled out.
    RuledOutSchema = "redress/ruled_out@1";
    /// Marks a text with its sealed values opened.
    UnmaskedSchema = "redress/unmasked@1";
    /// Marks a record of who saw sealed values.
    AccessRecordSchema = "redress/access_record@1";
    /// Marks what is to be covered of a screenshot.
    CoversSchema = "redress/covers@1";
    /// Marks what was understood of a message.
    UnderstandingSchema = "redress/understanding@1";
    /// Marks a decision.
    DecisionSchema = "redress/decision@1";
    /// Marks a service-level clock.
    ClockSchema = "redress/clock@1";
    /// Marks an event of a ticket.
    EventSchema = "redress/event@1";
    /// Marks a ticket.
    TicketSchema = "redress/ticket@1";
    /// Marks survey scores.
    ScoresSchema = "redress/scores@1";
}

#[cfg(test)]
mod tests {
    #![expect(unreachable_pub, reason = "the macro declares public types")]

    document_schemas! {
        /// A kind of document in its second version.
        NoteSchema = "redress/note@2", also "redress/note@1";
    }

    #[test]
    fn an_older_version_is_read_and_written_as_it_was() {
        let older: NoteSchema = serde_json::from_str(r#""redress/note@1""#).expect("known");
        assert_eq!(serde_json::to_string(&older).expect("written"), r#""redress/note@1""#);
        assert_ne!(older, NoteSchema::CURRENT);
        assert_eq!(NoteSchema::read("redress/note@3"), None);
        assert_eq!(NoteSchema::read("redress/event@1"), None);
    }
}
