
// Everything the app needs is in this one script, so that its hash in the policy pins all of it.
delete window.RTCPeerConnection;
delete window.webkitRTCPeerConnection;

{{glue}}

// The words of each language of this box, for the module.
window.words = {{words}};

try {
  // One character is one byte, its code modulo 256.
  const text = "{{module}}";
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  const { instance, module } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
  __wbg_finalize_init(instance, module);
} catch (error) {
  console.error(error);
  window.parent.postMessage({ v: 1, t: "failed", code: "boot" }, "*");
}
