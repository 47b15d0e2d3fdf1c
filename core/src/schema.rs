//! The `schema` key of stored documents: which kind of document, in which version.
//!
//! A marker type writes its own name and reads only itself and the older versions that its reader still accepts.

/// Declares the marker of a kind of document.
macro_rules! document_schemas {
    ($($(#[$doc:meta])* $name:ident = $current:literal $(, also $older:literal)*;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
        pub struct $name;

        impl $name {
            /// The name that this version of the library writes.
            pub const NAME: &'static str = $current;

            /// Reads a name; `None` when it is another kind of document or a newer version.
            pub fn read(name: &str) -> Option<Self> {
                (name == $current $(|| name == $older)*).then_some(Self)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str($current)
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
            lower: |_schema| $current.to_owned(),
            try_lift: |name| $name::read(&name).ok_or_else(|| uniffi::deps::anyhow::anyhow!("another schema")),
        });
    )*};
}

document_schemas! {
    /// Marks a policy.
    PolicySchema = "redress/policy@1";
    /// Marks a masked text with its findings.
    MaskedSchema = "redress/masked@1";
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
