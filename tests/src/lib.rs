//! The proofs that every face gives the same answer.
