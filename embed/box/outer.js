
// The outer layer of the box. It holds the app in a frame of its own and stands between the app and the page:
// a message that is not exactly one of those below goes no further, in either direction.
"use strict";
(() => {
  delete window.RTCPeerConnection;
  delete window.webkitRTCPeerConnection;

  const VERSION = 1;
  const STEP = 200; // Heights go out in coarse steps: an exact one would tell which question is shown.
  const LEAST = 400;
  const MOST = 6000;
  const PATIENCE = 10000; // Milliseconds in view before a silent app counts as failed.
  const CODE = /^[a-z-]{1,32}$/;
  const FAILURES = ["panic", "boot", "timeout"];
  const TARGETS = ["call", "book", "self-help"];
  const TITLES = {
    en: "Private record-clearing check",
    es: "Consulta privada para limpiar antecedentes",
    vi: "Kiểm tra riêng tư về việc xóa tiền án",
    "zh-Hans": "私密的记录清理检查",
    "zh-Hant": "私密的紀錄清理檢查",
    ko: "비공개 기록 정리 확인",
    tl: "Pribadong pagsusuri sa paglilinis ng rekord",
    fa: "بررسی خصوصی پاک‌سازی سابقه",
  };

  // The loader says by the fragment that it is there. Without it nothing is ever sent to the page around.
  const fragment = location.hash.slice(1);
  const loader = fragment === "loader" && window.parent !== window;

  let options = loader ? null : fromFragment();
  let appReady = false;
  let told = false; // Whether the page knows that the app is ready.
  let height = 0;
  let sentHeight = 0;

  const app = () => document.getElementById("app");

  function toPage(message) {
    if (loader) window.parent.postMessage({ v: VERSION, ...message }, "*");
  }

  function fromFragment() {
    const found = {};
    for (const pair of fragment.split("&")) {
      const at = pair.indexOf("=");
      if (at < 1) continue;
      try {
        found[decodeURIComponent(pair.slice(0, at))] = decodeURIComponent(pair.slice(at + 1).replace(/\+/g, " "));
      } catch {
        // A broken percent code: this option is left at its default.
      }
    }
    return isOptions(found) ? found : {};
  }

  function isPlain(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
  }

  // Exactly these keys and no others.
  function has(value, keys) {
    return isPlain(value) && Object.keys(value).sort().join() === [...keys].sort().join();
  }

  function isOptions(value) {
    if (!isPlain(value)) return false;
    const entries = Object.entries(value);
    return (
      entries.length <= 64 &&
      entries.every(([key, text]) => CODE.test(key) && typeof text === "string" && text.length <= 4096)
    );
  }

  // The message as it may be passed on, made anew from its known parts, or null.
  function fromApp(message) {
    if (!isPlain(message) || message.v !== VERSION) return null;
    switch (message.t) {
      case "ready":
      case "top":
      case "leave":
        return has(message, ["v", "t"]) ? { t: message.t } : null;
      case "height":
        return has(message, ["v", "t", "px"]) && Number.isInteger(message.px) ? { t: "height", px: message.px } : null;
      case "failed":
        return has(message, ["v", "t", "code"]) && FAILURES.includes(message.code)
          ? { t: "failed", code: message.code }
          : null;
      case "open":
        return has(message, ["v", "t", "target"]) && TARGETS.includes(message.target)
          ? { t: "open", target: message.target }
          : null;
      case "notes": {
        const good =
          has(message, ["v", "t", "codes"]) &&
          Array.isArray(message.codes) &&
          message.codes.length <= 64 &&
          message.codes.every(
            (note) => has(note, ["option", "code"]) && [note.option, note.code].every((word) => isCode(word)),
          );
        return good ? { t: "notes", codes: message.codes.map(({ option, code }) => ({ option, code })) } : null;
      }
      default:
        return null;
    }
  }

  function isCode(word) {
    return typeof word === "string" && CODE.test(word);
  }

  function configure() {
    if (!appReady || told || options === null) return;
    told = true;
    const config = { ...options, host: loader ? "loader" : "frame" };
    app().contentWindow.postMessage({ v: VERSION, t: "config", options: config }, "*");
    showFallback(false);
    document.title = app().title = TITLES[(options.lang || "").trim()] || TITLES[document.documentElement.lang];
    toPage({ t: "ready" });
    sendHeight();
  }

  function sendHeight() {
    const steps = Math.min(MOST, Math.max(LEAST, Math.ceil(height / STEP) * STEP));
    if (!told || height === 0 || steps === sentHeight) return;
    sentHeight = steps;
    toPage({ t: "height", px: steps });
  }

  function fail(code) {
    // Once it has shown itself, the app tells the visitor about a failure in its own words.
    if (!told) showFallback(true);
    toPage({ t: "failed", code });
  }

  function showFallback(shown) {
    const fallback = document.getElementById("fallback");
    const wanted = (options && options.lang) || navigator.language || "";
    const lang = wanted.trim().toLowerCase().startsWith("es") ? "es" : "en";
    for (const words of fallback.children) words.hidden = words.lang !== lang;
    document.documentElement.lang = lang;
    fallback.hidden = !shown;
    app().classList.toggle("asleep", shown);
  }

  window.addEventListener("message", (event) => {
    const frame = app();
    if (frame && event.source === frame.contentWindow) {
      const message = fromApp(event.data);
      if (message === null) return;
      if (message.t === "ready") {
        appReady = true;
        configure();
      } else if (message.t === "height") {
        height = message.px;
        sendHeight();
      } else if (message.t === "failed") {
        fail(message.code);
      } else {
        toPage(message);
      }
    } else if (loader && event.source === window.parent && options === null) {
      const message = event.data;
      if (!has(message, ["v", "t", "options"]) || message.v !== VERSION || message.t !== "config") return;
      if (!isOptions(message.options)) return;
      options = { ...message.options };
      configure();
    }
  });

  // The wait begins when all of the file has arrived and somebody can see it.
  document.addEventListener("DOMContentLoaded", () => {
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      setTimeout(() => {
        if (!appReady) fail("timeout");
      }, PATIENCE);
    });
    watch.observe(app());
  });
})();
