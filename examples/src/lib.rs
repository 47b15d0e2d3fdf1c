//! The command-line examples of Redress.
