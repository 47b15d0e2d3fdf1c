//! Where generated files go: written, or compared with the committed ones.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// The files of one generator.
#[derive(Debug)]
pub(crate) struct Files {
    mode: Mode,
    stale: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Write,
    Check,
}

/// The top of the project.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_owned).unwrap_or_default()
}

impl Files {
    /// Writes each file.
    pub(crate) fn write() -> Self {
        Self { mode: Mode::Write, stale: Vec::new() }
    }

    /// Compares each file with the committed one.
    pub(crate) fn check() -> Self {
        Self { mode: Mode::Check, stale: Vec::new() }
    }

    /// Whether files are only compared.
    #[cfg(feature = "model")]
    pub(crate) fn only_compares(&self) -> bool {
        self.mode == Mode::Check
    }

    /// Takes a generated file; `path` is from the top of the project.
    pub(crate) fn put(&mut self, path: &str, content: &[u8]) -> io::Result<()> {
        let file = project().join(path);
        match self.mode {
            Mode::Write => {
                if let Some(folder) = file.parent() {
                    fs::create_dir_all(folder)?;
                }
                fs::write(&file, content)?;
                println!("wrote {path}");
            }
            Mode::Check => {
                let same = fs::read(&file).is_ok_and(|there| there == content);
                println!("{} {path}", if same { "same" } else { "DIFFERS" });
                if !same {
                    self.stale.push(PathBuf::from(path));
                }
            }
        }
        Ok(())
    }

    /// Fails when a compared file differed.
    pub(crate) fn finish(&self) -> io::Result<()> {
        if self.stale.is_empty() {
            return Ok(());
        }
        Err(io::Error::other(format!("{} committed file(s) differ from what is generated now", self.stale.len())))
    }
}
