//! `cargo xtask serve`: the example pages with the box in them, rebuilt on change.

use std::net::TcpListener;
use std::path::Path;
use std::sync::mpsc::{self, Receiver};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, anyhow};
use notify::{EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::build::{self, Profile};
use crate::flags::{Flags, UsageError};
use crate::server::{Mount, Server, listen};
use crate::{paths, setup};

/// The port when none is asked for. The one after it is used, too.
const PORT: u16 = 7300;

/// The folders whose change calls for a new build, and the files.
const FOLDERS: [&str; 6] = ["src", "law", "text", "styles", "embed", "build"];
const FILES: [&str; 3] = ["index.html", "build.rs", "Cargo.toml"];

/// A change is followed by others when an editor saves or a branch is switched; the build waits until it is quiet.
const QUIET: Duration = Duration::from_millis(150);

/// The examples and the box on two origins of this machine.
pub struct Examples {
    /// Where the example pages are, with a box of the same origin.
    pub pages: Server,
    /// The same files once more; pages under `/other-origin/` load the box from here.
    pub other: Server,
}

impl Examples {
    /// Starts both servers on ports that were taken before, with further folders on both. These come first.
    ///
    /// # Errors
    /// When a server cannot be started.
    pub fn start(pages: TcpListener, other: TcpListener, further: &[Mount]) -> Result<Self> {
        let mounts = || {
            further
                .iter()
                .cloned()
                .chain([Mount::new("/", paths::box_folder()), Mount::new("/", paths::examples())])
        };
        let other = Server::on(other, mounts().collect())?;
        let loader = format!("src=\"{}/embed.js\"", other.origin());
        let apart = Mount::new("/other-origin", paths::examples()).replace("src=\"../embed.js\"", &loader);
        let pages = Server::on(pages, further.iter().cloned().chain([apart]).chain(mounts()).collect())?;
        Ok(Self { pages, other })
    }
}

/// The task.
///
/// # Errors
/// When a port is taken, a tool is missing, or the first build fails.
pub fn run(mut flags: Flags) -> Result<()> {
    let profile = if flags.switch("--dev") {
        Profile::Dev
    } else {
        Profile::Release
    };
    let port = port(&mut flags)?;
    flags.finish()?;

    // The ports come first: a minute's build should not end in "port taken".
    let (pages, other) = (take(port)?, take(port + 1)?);
    setup::wasm_target()?;
    let changes = watch()?;
    build::build(profile)?;
    let examples = Examples::start(pages, other, &[])?;

    let origin = examples.pages.origin();
    println!("\nServing the examples. Stop with Ctrl-C.\n");
    println!("  All of them                     {origin}/");
    println!("  A law firm's page               {origin}/law-firm/");
    println!("  A clinic's page, in Spanish     {origin}/nonprofit/");
    println!("  The box by itself               {origin}/box.html");
    println!(
        "  The firm's page, with the box from another origin\n                                  {origin}/other-origin/law-firm/\n"
    );
    rebuild_on_change(&changes, profile)
}

fn port(flags: &mut Flags) -> Result<u16> {
    let Some(given) = flags.value("--port")? else {
        return Ok(PORT);
    };
    match given.parse() {
        Ok(port) if port > 0 && port < u16::MAX => Ok(port),
        _ => Err(UsageError::new(format!("--port takes a number from 1 to 65534, not \"{given}\".")).into()),
    }
}

fn take(port: u16) -> Result<TcpListener> {
    listen(port).map_err(|error| {
        anyhow!(
            "Port {port} of this machine cannot be used ({error}).\n\
             Stop the program that has it, or choose another port and the one after it:\n\n  \
             cargo xtask serve --port {}\n",
            if port < 60000 { port + 100 } else { PORT }
        )
    })
}

/// Watches the sources. The watcher lives as long as the receiver's thread needs it.
fn watch() -> Result<Changes> {
    let (sender, receiver) = mpsc::channel();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        if !matches!(event.kind, EventKind::Access(_)) && event.paths.iter().any(|path| is_source(path)) {
            // Nobody listens any more only when the program ends.
            let _told = sender.send(());
        }
    })
    .context("the sources cannot be watched")?;
    // Editors replace files, which loses a watch on the file itself: the root is watched for those.
    watcher.watch(paths::root(), RecursiveMode::NonRecursive)?;
    for folder in FOLDERS {
        let folder = paths::root().join(folder);
        if folder.is_dir() {
            watcher.watch(&folder, RecursiveMode::Recursive)?;
        }
    }
    Ok(Changes {
        receiver,
        _watcher: watcher,
    })
}

/// The changes of the sources, as long as this value lives.
struct Changes {
    receiver: Receiver<()>,
    _watcher: RecommendedWatcher,
}

fn is_source(path: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(paths::root()) else {
        return false;
    };
    FILES.iter().any(|file| inside == Path::new(file))
        || FOLDERS
            .iter()
            .any(|folder| inside.starts_with(folder) && inside != Path::new(folder))
}

fn rebuild_on_change(changes: &Changes, profile: Profile) -> Result<()> {
    loop {
        changes.receiver.recv().context("the watch on the sources ended")?;
        while changes.receiver.recv_timeout(QUIET).is_ok() {}
        println!("Something changed: building again.");
        let begun = Instant::now();
        match build::build(profile) {
            Ok(_) => println!("Built in {:.1} s. Load the page again.", begun.elapsed().as_secs_f64()),
            Err(error) => eprintln!("The last good build is still served. {error:#}"),
        }
    }
}
