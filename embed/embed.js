/*! Second Chance: the loader that a page includes. MIT OR Apache-2.0.
 *
 * It finds its place in the page, and puts a sealed, sandboxed frame there with the questionnaire in it. It takes from
 * the frame a height and a few fixed requests, and never an answer: none leaves the frame.
 *
 *   <div data-second-chance data-second-chance-firm="…" data-second-chance-phone="…">shown until the frame is ready</div>
 *   <script src="https://…/embed.js" async></script>
 */
(function () {
  "use strict";

  const VERSION = "0.1.0";
  const NAME = "second-chance";
  const MARK = "data-" + NAME;
  const PREFIX = MARK + "-";
  const STATE = PREFIX + "state";
  const ELEMENT = NAME + "-screener";
  const PLACES = "[" + MARK + "]:not(script), " + ELEMENT;

  const SANDBOX = "allow-scripts allow-downloads allow-modals";
  const SELF_HELP = "https://selfhelp.courts.ca.gov/clean-your-record";
  const LEAVE = "https://www.google.com/";
  const HEIGHT = 600; // Pixels kept free until the frame says how high it is.
  const NEAR = "600px"; // How near to the view a place comes before its frame is made.
  const PATIENCE = 15000; // Milliseconds after its file has come until a silent frame counts as failed.
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
  // Names under which pages and browsers know them.
  const ALIASES = { zh: "zh-Hans", "zh-CN": "zh-Hans", "zh-SG": "zh-Hans", "zh-TW": "zh-Hant", "zh-HK": "zh-Hant", "zh-MO": "zh-Hant", fil: "tl" };

  // What the owner of the page can do about a failure. The visitor sees none of this.
  const HELP = {
    load: "The box (box.html, or box.vi.html for Vietnamese) did not arrive: it belongs beside embed.js, and a page's policy must allow its origin as frame-src.",
    boot: "box.html came changed, or the browser does not run WebAssembly. Put the released file there unchanged.",
    timeout: "The check said nothing for ten seconds: box.html came changed, or the device is very slow.",
  };

  // Run once per page: two copies would put two frames into one place.
  if (window.SecondChance) {
    console.info("[second-chance] The loader is on this page twice; version " + VERSION + " does nothing.");
    return;
  }

  // Some page optimisers run scripts in a way that leaves currentScript empty.
  const script = document.currentScript || document.querySelector('script[src*="embed.js"]');
  const places = [];

  function warn(text) {
    console.warn("[second-chance] " + text);
  }

  /* The options: the attributes of the place. All but three are checked by the widget, which answers with notes. */

  function readOptions(element) {
    const options = {};
    for (const attribute of Array.from(element.attributes)) {
      if (attribute.name.indexOf(PREFIX) !== 0 || attribute.name === STATE) continue;
      const value = attribute.value.trim();
      if (value) options[attribute.name.slice(PREFIX.length)] = value;
    }
    const check = function (name, good, allowed) {
      if (options[name] === undefined || good(options[name])) return;
      warn(PREFIX + name + '="' + options[name] + '" is not used. It takes ' + allowed + ".");
      delete options[name];
    };
    check("phone", toTel, "a telephone number of 7 to 15 digits, such as +1 559 555 0100");
    check("book", toHttps, "a full address that begins with https://");
    check("transport", function (value) { return value === "src"; }, "only the value src");
    delete options.transport;
    return options;
  }

  /* The language: the one that the place asks for, else the page's, else the browser's. The box of every page speaks
     English and Spanish; another language has a box of its own, which a page turns on by `languages`. */

  function toLanguage(tag, allowed) {
    const wanted = tag.trim().replace(/_/g, "-");
    for (let rest = wanted; rest; rest = rest.replace(/-?[^-]*$/, "")) {
      const alias = Object.keys(ALIASES).find(function (name) { return name.toLowerCase() === rest.toLowerCase(); });
      const name = alias ? ALIASES[alias] : rest;
      const found = allowed.find(function (lang) { return lang.toLowerCase() === name.toLowerCase(); });
      if (found) return found;
    }
    return "";
  }

  function chooseLanguage(options) {
    const known = Object.keys(TITLES);
    const more = [];
    for (const tag of (options.languages || "").split(/[\s,]+/).filter(Boolean)) {
      const lang = toLanguage(tag, known);
      if (!lang) warn(PREFIX + 'languages: "' + tag + '" is not used. It takes ' + known.join(", ") + ".");
      else if (lang !== "en" && lang !== "es") more.push(lang);
    }
    const allowed = ["en", "es"].concat(more);
    const wishes = [options.lang, document.documentElement.lang].concat(navigator.languages || [navigator.language]);
    for (const wish of wishes) {
      const lang = wish && toLanguage(wish, allowed);
      if (lang) {
        options.lang = lang;
        break;
      }
      if (wish && wish === options.lang) warn(PREFIX + 'lang="' + wish + '" is not used. It takes ' + allowed.join(", ") + ".");
    }
    const other = more.indexOf(options.lang) >= 0 ? options.lang : more.length === 1 ? more[0] : "";
    delete options.languages;
    return other ? "box." + other + ".html" : "box.html";
  }

  function toTel(phone) {
    const digits = phone.replace(/\D/g, "");
    if (!/^\+?[\d\s().\-\/]+$/.test(phone) || digits.length < 7 || digits.length > 15) return "";
    return "tel:" + (phone.charAt(0) === "+" ? "+" : "") + digits;
  }

  function toHttps(address) {
    try {
      const url = new URL(address);
      return url.protocol === "https:" && !url.username && !url.password ? url.href : "";
    } catch (error) {
      return "";
    }
  }

  /* One place in the page and its frame. */

  function Place(element, optionsFrom) {
    const place = this;
    place.element = element;
    // The frame lives in a shadow root, so the page's rules for frames do not reach it, and what the place already
    // holds stays where it is: shown until the frame is ready, and again if it fails.
    const root = element.attachShadow({ mode: "open" });
    place.options = readOptions(optionsFrom);
    place.box = chooseLanguage(place.options);
    place.state("loading");
    place.slot = root.appendChild(document.createElement("slot"));
    const style = getComputedStyle(element);
    if (style.display === "inline") element.style.display = "block";
    if (parseFloat(style.minHeight) > 0) place.ownHeight = true;
    else element.style.minHeight = HEIGHT + "px";

    place.watch = new IntersectionObserver(
      function (entries) {
        if (!entries.some(function (entry) { return entry.isIntersecting; })) return;
        place.watch.disconnect();
        place.makeFrame(root);
      },
      { rootMargin: NEAR },
    );
    place.watch.observe(element);
  }

  Place.prototype.makeFrame = function (root) {
    const place = this;
    const frame = document.createElement("iframe");
    frame.setAttribute("sandbox", SANDBOX);
    frame.setAttribute("referrerpolicy", "no-referrer");
    frame.setAttribute("allow", "clipboard-write");
    frame.setAttribute("part", "frame");
    frame.title = TITLES[place.options.lang] || TITLES.en;
    frame.style.cssText = "display:block;width:100%;border:0;margin:0;height:" + HEIGHT + "px";
    place.frame = frame;
    // With something else to show, the frame waits out of sight, at its full width.
    place.holdsContent = place.element.childElementCount > 0 || place.element.textContent.trim() !== "";
    if (place.holdsContent) place.hideFrame();
    frame.addEventListener("load", function () {
      // To any origin: a sandboxed document has none that could be named.
      frame.contentWindow.postMessage({ v: 1, t: "config", options: place.options }, "*");
      place.timer = setTimeout(function () { place.fail("load"); }, PATIENCE);
    });
    frame.src = new URL(place.box + "#loader", script.src).href;
    root.appendChild(frame);
  };

  Place.prototype.hideFrame = function () {
    const rules = this.frame.style;
    rules.position = "absolute";
    rules.visibility = "hidden";
    rules.width = this.element.clientWidth + "px";
  };

  Place.prototype.showFrame = function () {
    const rules = this.frame.style;
    rules.position = rules.visibility = "";
    rules.width = "100%";
  };

  Place.prototype.state = function (state) {
    this.element.setAttribute(STATE, state);
  };

  Place.prototype.tell = function (event, detail) {
    this.element.dispatchEvent(new CustomEvent(NAME + ":" + event, { bubbles: true, detail: detail }));
  };

  Place.prototype.fail = function (code) {
    clearTimeout(this.timer);
    warn("The check failed (" + code + "). " + (HELP[code] || ""));
    this.slot.hidden = false;
    // A frame that has shown itself tells the visitor in its own words.
    if (this.element.getAttribute(STATE) === "loading" && this.holdsContent) {
      this.hideFrame();
      if (!this.ownHeight) this.element.style.minHeight = "";
    }
    this.state("error");
    this.tell("error", { code: code });
  };

  // What a frame may ask for, and all of it.
  const REQUESTS = {
    ready: function (place) {
      clearTimeout(place.timer);
      place.slot.hidden = true;
      place.showFrame();
      place.state("ready");
      place.tell("ready");
    },
    height: function (place, message) {
      const height = Number(message.px);
      if (!(height >= 100 && height <= 6000)) return;
      place.frame.style.height = height + "px";
      if (!place.ownHeight) place.element.style.minHeight = "";
      place.tell("resize", { height: height });
    },
    top: function (place) {
      if (place.frame.getBoundingClientRect().top >= 0) return;
      const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
      place.frame.scrollIntoView({ block: "start", behavior: still ? "auto" : "smooth" });
    },
    failed: function (place, message) {
      place.fail(String(message.code));
    },
    leave: function () {
      window.location.replace(LEAVE);
    },
    open: function (place, message) {
      const options = place.options;
      const tel = message.target === "call" && options.phone && toTel(options.phone);
      const page =
        message.target === "self-help" ? SELF_HELP : message.target === "book" && options.book && toHttps(options.book);
      if (tel) window.location.href = tel;
      else if (page) window.open(page, "_blank", "noopener,noreferrer");
    },
    notes: function (place, message) {
      for (const note of message.codes) warn(PREFIX + note.option + ": " + note.code + ".");
    },
  };

  window.addEventListener("message", function (event) {
    const message = event.data;
    if (!message || message.v !== 1 || !Object.prototype.hasOwnProperty.call(REQUESTS, message.t)) return;
    // The source and not the origin: a sandboxed frame's origin is always "null".
    const place = places.find(function (one) { return one.frame && one.frame.contentWindow === event.source; });
    if (place) REQUESTS[message.t](place, message);
  });

  /* Finding the places. */

  function start(element, optionsFrom) {
    if (element.hasAttribute(STATE)) return;
    if (!script || !script.src) return warn("The loader cannot find its own address: it needs a script tag with src.");
    try {
      places.push(new Place(element, optionsFrom || element));
    } catch (error) {
      // Some elements, such as lists and table cells, cannot hold a frame of ours themselves.
      if (optionsFrom) return warn(String(error));
      const inner = document.createElement("div");
      while (element.firstChild) inner.appendChild(element.firstChild);
      element.appendChild(inner);
      element.setAttribute(STATE, "inside");
      start(inner, element);
    }
  }

  function load(root) {
    (root || document).querySelectorAll(PLACES).forEach(function (element) { start(element); });
  }

  function loadAll() {
    if (script && script.hasAttribute(MARK) && !script.hasAttribute(STATE) && script.parentNode) {
      const place = document.createElement("div");
      script.parentNode.insertBefore(place, script.nextSibling);
      script.setAttribute(STATE, "used");
      start(place, script);
    }
    load();
  }

  window.SecondChance = Object.freeze({ version: VERSION, load: load });

  // For pages that are drawn by scripts: the element starts whenever it is put into the page.
  if (window.customElements && !customElements.get(ELEMENT)) {
    customElements.define(
      ELEMENT,
      class extends HTMLElement {
        connectedCallback() {
          start(this);
        }
      },
    );
  }

  if (document.readyState === "loading") document.addEventListener("readystatechange", loadAll, { once: true });
  else loadAll();
})();
