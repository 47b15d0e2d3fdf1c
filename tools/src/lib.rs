//! What makes the generated files of Redress.
