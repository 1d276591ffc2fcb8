//! A browser session over the W3C `WebDriver` protocol.

use std::net::TcpListener;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use crate::element::Element;

/// How long a condition is waited for.
pub const PATIENCE: Duration = Duration::from_secs(15);

/// A browser with one window.
pub struct Browser {
    driver: Child,
    session: String,
    agent: ureq::Agent,
}

/// A key that is not a letter.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    /// Tab
    Tab,
    /// Shift and Tab
    BackTab,
    /// Enter
    Enter,
    /// Space
    Space,
    /// Arrow down
    Down,
    /// Arrow up
    Up,
}

impl Browser {
    /// Starts Chromium, with a window of this size.
    ///
    /// # Errors
    /// No driver or no browser.
    pub fn start(width: u32, height: u32) -> Result<Self> {
        Self::start_with(width, height, &[])
    }

    /// The same, with more arguments for Chromium.
    ///
    /// # Errors
    /// No driver or no browser.
    pub fn start_with(width: u32, height: u32, more: &[&str]) -> Result<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={port}"))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .context("chromedriver is not installed: cargo xtask test installs it")?;
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_mins(1)))
            .build()
            .into();
        let mut browser = Self {
            driver,
            session: format!("http://127.0.0.1:{port}/session"),
            agent,
        };
        let size = format!("--window-size={width},{height}");
        let arguments: Vec<&str> = [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            &size,
        ]
        .into_iter()
        .chain(more.iter().copied())
        .collect();
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": { "args": arguments },
        } } });
        let url = browser.session.clone();
        let begun = Instant::now();
        let answer = loop {
            match browser.send_to(&url, &capabilities) {
                Ok(answer) => break answer,
                Err(error) if begun.elapsed() > PATIENCE => return Err(error),
                Err(_) => sleep(Duration::from_millis(100)),
            }
        };
        let id = answer.get("sessionId").and_then(Value::as_str).context("no session")?;
        browser.session = format!("{url}/{id}");
        browser.resize(width, height)?;
        Ok(browser)
    }

    /// Gives the window another size.
    ///
    /// # Errors
    /// The session is gone.
    pub fn resize(&self, width: u32, height: u32) -> Result<()> {
        self.post("window/rect", &json!({ "width": width, "height": height }))
            .map(drop)
    }

    fn send_to(&self, url: &str, body: &Value) -> Result<Value> {
        let mut response = self.agent.post(url).send_json(body)?;
        answer(&response.body_mut().read_json::<Value>()?)
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value> {
        self.send_to(&format!("{}/{path}", self.session), body)
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value> {
        let mut response = self.agent.get(format!("{}/{path}", self.session)).call()?;
        answer(&response.body_mut().read_json::<Value>()?)
    }

    /// Opens an address.
    ///
    /// # Errors
    /// It cannot be opened.
    pub fn open(&self, url: &str) -> Result<()> {
        self.post("url", &json!({ "url": url })).map(drop)
    }

    /// Runs a script in the current frame and gives what it returns.
    ///
    /// # Errors
    /// The script throws.
    pub fn run(&self, script: &str) -> Result<Value> {
        self.post("execute/sync", &json!({ "script": script, "args": [] }))
    }

    /// Runs a script that calls back with its result.
    ///
    /// # Errors
    /// The script throws or does not call back.
    pub fn run_async(&self, script: &str) -> Result<Value> {
        self.post("execute/async", &json!({ "script": script, "args": [] }))
    }

    /// The first element of a selector.
    ///
    /// # Errors
    /// There is none.
    pub fn find(&self, selector: &str) -> Result<Element<'_>> {
        let found = self.post("element", &json!({ "using": "css selector", "value": selector }))?;
        Element::of(self, &found).with_context(|| format!("no {selector}"))
    }

    /// The first element of a selector, waited for.
    ///
    /// # Errors
    /// There is none in time.
    pub fn wait_for(&self, selector: &str) -> Result<Element<'_>> {
        let begun = Instant::now();
        loop {
            match self.find(selector) {
                Ok(element) => return Ok(element),
                Err(error) if begun.elapsed() > PATIENCE => return Err(error),
                Err(_) => sleep(Duration::from_millis(50)),
            }
        }
    }

    /// Waits until a script gives true.
    ///
    /// # Errors
    /// It does not in time.
    pub fn wait_until(&self, script: &str) -> Result<()> {
        let begun = Instant::now();
        while self.run(script)? != Value::Bool(true) {
            if begun.elapsed() > PATIENCE {
                bail!("waited in vain for: {script}");
            }
            sleep(Duration::from_millis(50));
        }
        Ok(())
    }

    /// Clicks the first element of a selector by script, wherever it is on the screen.
    ///
    /// # Errors
    /// There is none in time.
    pub fn click(&self, selector: &str) -> Result<()> {
        self.wait_for(selector)?;
        self.run(&format!("document.querySelector({}).click()", json!(selector)))
            .map(drop)
    }

    /// Goes into the frame that a script gives.
    ///
    /// # Errors
    /// It gives none in time.
    pub fn enter_frame(&self, script: &str) -> Result<()> {
        let begun = Instant::now();
        loop {
            let frame = self.run(script)?;
            if !frame.is_null() {
                return self.post("frame", &json!({ "id": frame })).map(drop);
            }
            if begun.elapsed() > PATIENCE {
                bail!("no frame by: {script}");
            }
            sleep(Duration::from_millis(50));
        }
    }

    /// Goes back to the page itself.
    ///
    /// # Errors
    /// The session is gone.
    pub fn leave_frames(&self) -> Result<()> {
        self.post("frame", &json!({ "id": null })).map(drop)
    }

    /// Presses a key wherever the focus is.
    ///
    /// # Errors
    /// The session is gone.
    pub fn press(&self, key: Key) -> Result<()> {
        const SHIFT: &str = "\u{e008}";
        let (code, shift) = match key {
            Key::Tab => ("\u{e004}", false),
            Key::BackTab => ("\u{e004}", true),
            Key::Enter => ("\u{e007}", false),
            Key::Space => (" ", false),
            Key::Down => ("\u{e015}", false),
            Key::Up => ("\u{e013}", false),
        };
        let mut actions = vec![
            json!({ "type": "keyDown", "value": code }),
            json!({ "type": "keyUp", "value": code }),
        ];
        if shift {
            actions.insert(0, json!({ "type": "keyDown", "value": SHIFT }));
            actions.push(json!({ "type": "keyUp", "value": SHIFT }));
        }
        self.keys(&actions)
    }

    /// Pastes wherever the focus is.
    ///
    /// # Errors
    /// The session is gone.
    pub fn paste(&self) -> Result<()> {
        const CONTROL: &str = "\u{e009}";
        self.keys(&[
            json!({ "type": "keyDown", "value": CONTROL }),
            json!({ "type": "keyDown", "value": "v" }),
            json!({ "type": "keyUp", "value": "v" }),
            json!({ "type": "keyUp", "value": CONTROL }),
        ])
    }

    /// Types a text wherever the focus is.
    ///
    /// # Errors
    /// The session is gone.
    pub fn type_text(&self, text: &str) -> Result<()> {
        let actions: Vec<Value> = text
            .chars()
            .flat_map(|letter| {
                let letter = letter.to_string();
                [
                    json!({ "type": "keyDown", "value": letter }),
                    json!({ "type": "keyUp", "value": letter }),
                ]
            })
            .collect();
        self.keys(&actions)
    }

    fn keys(&self, actions: &[Value]) -> Result<()> {
        self.post(
            "actions",
            &json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] }),
        )
        .map(drop)
    }

    /// The browser's own Back.
    ///
    /// # Errors
    /// The session is gone.
    pub fn back(&self) -> Result<()> {
        self.post("back", &json!({})).map(drop)
    }

    /// A picture of the whole page, beyond the window too. For it the window is as high as the page: a browser does not
    /// draw what lies outside in a frame.
    ///
    /// # Errors
    /// None can be taken.
    pub fn screenshot(&self) -> Result<Vec<u8>> {
        let metrics = self.devtools("Page.getLayoutMetrics", &json!({}))?;
        let size = |side: &str| metrics.pointer(&format!("/cssContentSize/{side}"));
        let whole = json!({
            "width": size("width"), "height": size("height"), "deviceScaleFactor": 1, "mobile": false,
        });
        self.devtools("Emulation.setDeviceMetricsOverride", &whole)?;
        let picture = self.devtools("Page.captureScreenshot", &json!({}));
        self.devtools("Emulation.clearDeviceMetricsOverride", &json!({}))?;
        let data = picture?.get("data").and_then(Value::as_str).map(str::to_owned);
        Ok(STANDARD.decode(data.context("no picture")?)?)
    }

    /// The page on paper, as PDF.
    ///
    /// # Errors
    /// It cannot be printed.
    pub fn pdf(&self) -> Result<Vec<u8>> {
        let printed = self.devtools("Page.printToPDF", &json!({}))?;
        let data = printed.get("data").and_then(Value::as_str);
        Ok(STANDARD.decode(data.context("no PDF")?)?)
    }

    /// A command of the `DevTools` protocol, for what `WebDriver` has no word for.
    ///
    /// # Errors
    /// The browser refuses.
    pub fn devtools(&self, command: &str, parameters: &Value) -> Result<Value> {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": parameters }))
    }

    /// What the console has said since the last call.
    ///
    /// # Errors
    /// The session is gone.
    pub fn console(&self) -> Result<Vec<String>> {
        let entries = self.post("se/log", &json!({ "type": "browser" }))?;
        Ok(entries
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|entry| entry["message"].as_str().map(str::to_owned))
            .collect())
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        self.agent.delete(&self.session).call().ok();
        self.driver.kill().ok();
        self.driver.wait().ok();
    }
}

fn answer(body: &Value) -> Result<Value> {
    let value = &body["value"];
    if let Some(error) = value["error"].as_str() {
        bail!("{error}: {}", value["message"].as_str().unwrap_or_default());
    }
    Ok(value.clone())
}
