//! A small server for files on this machine: the example pages, the box, and whatever a test adds.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::JoinHandle;

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response};

/// How many requests are answered at a time.
const WORKERS: usize = 4;

/// A folder that is served under a prefix.
#[derive(Clone, Debug)]
pub struct Mount {
    prefix: String,
    folder: PathBuf,
    headers: Vec<(String, String)>,
    replacements: Vec<(String, String)>,
}

impl Mount {
    /// Serves a folder under a prefix, such as `/` or `/pages`.
    pub fn new(prefix: &str, folder: impl Into<PathBuf>) -> Self {
        Self {
            prefix: prefix.trim_matches('/').to_owned(),
            folder: folder.into(),
            headers: Vec::new(),
            replacements: Vec::new(),
        }
    }

    /// Adds a header to every answer, such as a page's own content security policy.
    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.to_owned(), value.to_owned()));
        self
    }

    /// Puts one text in the place of another in every HTML file served.
    #[must_use]
    pub fn replace(mut self, from: &str, to: &str) -> Self {
        self.replacements.push((from.to_owned(), to.to_owned()));
        self
    }

    /// The path inside this mount, when the address lies in it.
    fn inside<'path>(&self, path: &'path str) -> Option<&'path str> {
        let path = path.trim_start_matches('/');
        if self.prefix.is_empty() {
            return Some(path);
        }
        let rest = path.strip_prefix(&self.prefix)?;
        if rest.is_empty() {
            Some(rest)
        } else {
            rest.strip_prefix('/')
        }
    }
}

/// A request as it arrived.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Arrived {
    /// The method, such as `GET`.
    pub method: String,
    /// The path with its query, as it was sent.
    pub path: String,
    /// The headers as they were sent.
    pub headers: Vec<(String, String)>,
    /// The status it was answered with.
    pub status: u16,
}

/// A running server. It stops when it is dropped.
pub struct Server {
    http: Arc<tiny_http::Server>,
    address: SocketAddr,
    log: Arc<Mutex<Vec<Arrived>>>,
    workers: Vec<JoinHandle<()>>,
}

/// Takes a port of this machine; port 0 takes any that is free.
///
/// # Errors
/// When the port is taken or not allowed.
pub fn listen(port: u16) -> io::Result<TcpListener> {
    TcpListener::bind((Ipv4Addr::LOCALHOST, port))
}

impl Server {
    /// Takes a port and starts to serve; port 0 takes any that is free. Mounts are tried in their order.
    ///
    /// # Errors
    /// When the port is taken or no thread can be started.
    pub fn start(port: u16, mounts: Vec<Mount>) -> Result<Self> {
        Self::on(listen(port)?, mounts)
    }

    /// Starts to serve on a port that was taken before.
    ///
    /// # Errors
    /// When the listener has no address or no thread can be started.
    pub fn on(listener: TcpListener, mounts: Vec<Mount>) -> Result<Self> {
        let address = listener.local_addr()?;
        let http = tiny_http::Server::from_listener(listener, None).map_err(|error| anyhow!("{error}"))?;
        let http = Arc::new(http);
        let log = Arc::new(Mutex::new(Vec::new()));
        let mounts = Arc::new(mounts);
        let mut workers = Vec::new();
        for _ in 0..WORKERS {
            let (http, log, mounts) = (Arc::clone(&http), Arc::clone(&log), Arc::clone(&mounts));
            let worker = std::thread::Builder::new().spawn(move || {
                while let Ok(request) = http.recv() {
                    answer(request, &mounts, &log);
                }
            })?;
            workers.push(worker);
        }
        Ok(Self {
            http,
            address,
            log,
            workers,
        })
    }

    /// The port.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The origin, such as `http://127.0.0.1:7300`.
    #[must_use]
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Every request so far, in the order of arrival.
    #[must_use]
    pub fn log(&self) -> Vec<Arrived> {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Forgets the requests so far.
    pub fn clear_log(&self) {
        self.log.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        for _ in &self.workers {
            self.http.unblock();
        }
        for worker in self.workers.drain(..) {
            // A worker ends with an error only if it panicked, and then there is nothing left to stop.
            let _ended = worker.join();
        }
    }
}

/// What is sent back.
struct Answer {
    status: u16,
    body: Vec<u8>,
    headers: Vec<(String, String)>,
}

impl Answer {
    fn text(status: u16, body: &str) -> Self {
        let headers = vec![("Content-Type".to_owned(), "text/plain; charset=utf-8".to_owned())];
        Self {
            status,
            body: body.as_bytes().to_vec(),
            headers,
        }
    }
}

fn answer(request: Request, mounts: &[Mount], log: &Mutex<Vec<Arrived>>) {
    let answer = if matches!(request.method(), Method::Get | Method::Head) {
        find(request.url(), mounts)
    } else {
        Answer::text(405, "Only GET and HEAD are served here.\n")
    };
    let arrived = Arrived {
        method: request.method().to_string(),
        path: request.url().to_owned(),
        headers: request
            .headers()
            .iter()
            .map(|header| (header.field.to_string(), header.value.to_string()))
            .collect(),
        status: answer.status,
    };
    log.lock().unwrap_or_else(PoisonError::into_inner).push(arrived);

    let mut response = Response::from_data(answer.body).with_status_code(answer.status);
    for (name, value) in &answer.headers {
        if let Ok(header) = Header::from_bytes(name.as_bytes(), value.as_bytes()) {
            response.add_header(header);
        }
    }
    // The browser may have gone away meanwhile; that concerns nobody.
    let _sent = request.respond(response);
}

fn find(url: &str, mounts: &[Mount]) -> Answer {
    let path = url.split(['?', '#']).next().unwrap_or_default();
    let Some(decoded) = decode(path) else {
        return Answer::text(400, "This address cannot be read.\n");
    };
    for mount in mounts {
        let Some(inside) = mount.inside(&decoded) else { continue };
        let relative = Path::new(inside);
        if !relative.components().all(|part| matches!(part, Component::Normal(_))) {
            continue;
        }
        let mut file = mount.folder.join(relative);
        if file.is_dir() {
            if !decoded.ends_with('/') {
                let mut moved = Answer::text(301, "Moved.\n");
                moved.headers.push(("Location".to_owned(), format!("{path}/")));
                return moved;
            }
            file.push("index.html");
        }
        if let Ok(body) = fs::read(&file) {
            return found(mount, &file, body);
        }
    }
    Answer::text(404, "There is nothing at this address.\n")
}

fn found(mount: &Mount, file: &Path, mut body: Vec<u8>) -> Answer {
    let kind = media_type(file);
    if kind.starts_with("text/html") && !mount.replacements.is_empty() {
        let mut text = String::from_utf8_lossy(&body).into_owned();
        for (from, to) in &mount.replacements {
            text = text.replace(from, to);
        }
        body = text.into_bytes();
    }
    let mut headers = vec![
        ("Content-Type".to_owned(), kind.to_owned()),
        ("Cache-Control".to_owned(), "no-store".to_owned()),
        ("X-Content-Type-Options".to_owned(), "nosniff".to_owned()),
        // The loader and the box may be used from any page.
        ("Access-Control-Allow-Origin".to_owned(), "*".to_owned()),
        ("Cross-Origin-Resource-Policy".to_owned(), "cross-origin".to_owned()),
    ];
    headers.extend(mount.headers.iter().cloned());
    Answer {
        status: 200,
        body,
        headers,
    }
}

/// Undoes percent encoding.
fn decode(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let high = char::from(rest.next()?).to_digit(16)?;
            let low = char::from(rest.next()?).to_digit(16)?;
            bytes.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).ok()
}

fn media_type(file: &Path) -> &'static str {
    match file
        .extension()
        .and_then(|extension| extension.to_str())
        .unwrap_or_default()
    {
        "html" => "text/html; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "json" | "map" => "application/json; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "ico" => "image/x-icon",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Read, Write};
    use std::net::TcpStream;

    use super::{Mount, Server, decode};

    fn get(server: &Server, path: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port())).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: here\r\nX-Mark: 7\r\nConnection: close\r\n\r\n"
        )
        .unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        text
    }

    fn folder(name: &str) -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("second-chance-{name}-{}", std::process::id()));
        std::fs::create_dir_all(folder.join("in")).unwrap();
        folder
    }

    #[test]
    fn serves_a_folder_with_its_type_and_logs_the_request() {
        let folder = folder("serves");
        std::fs::write(folder.join("in/index.html"), "<p>old</p>").unwrap();
        let mount = Mount::new("/pages", &folder)
            .header("X-Extra", "yes")
            .replace("old", "new");
        let server = Server::start(0, vec![mount]).unwrap();

        let page = get(&server, "/pages/in/?q=1");
        assert!(page.starts_with("HTTP/1.1 200"));
        assert!(page.contains("text/html; charset=utf-8"));
        assert!(page.contains("X-Extra: yes"));
        assert!(page.ends_with("<p>new</p>"));
        assert!(get(&server, "/pages/in").contains("Location: /pages/in/"));
        assert!(get(&server, "/pagesin/").starts_with("HTTP/1.1 404"));

        let log = server.log();
        assert_eq!(log[0].path, "/pages/in/?q=1");
        assert!(log[0].headers.contains(&("X-Mark".to_owned(), "7".to_owned())));
        assert_eq!(log[2].status, 404);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn nothing_outside_the_folder_is_served() {
        let folder = folder("outside");
        std::fs::write(folder.join("secret.txt"), "secret").unwrap();
        let server = Server::start(0, vec![Mount::new("/", folder.join("in"))]).unwrap();
        for path in [
            "/../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "//secret.txt",
            "/%",
        ] {
            let answer = get(&server, path);
            assert!(!answer.contains("200 OK"), "{path}: {answer}");
        }
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_taken_port_is_an_error() {
        let server = Server::start(0, Vec::new()).unwrap();
        assert!(Server::start(server.port(), Vec::new()).is_err());
    }

    #[test]
    fn percent_encoding_is_undone() {
        assert_eq!(decode("/a%20b").as_deref(), Some("/a b"));
        assert_eq!(decode("/%zz"), None);
    }
}
