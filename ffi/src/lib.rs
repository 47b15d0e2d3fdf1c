//! The C library of Redress.
