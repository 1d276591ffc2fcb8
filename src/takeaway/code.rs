//! A QR code of the firm's telephone number or its page for booking, for paper.

use std::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// A QR code, as the path of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The width and the height of the drawing, with its margin, in modules.
    pub size: i32,
    /// The dark modules, for the `d` of an SVG path.
    pub path: String,
}

/// The light margin around a code, in modules (ISO/IEC 18004).
const MARGIN: i32 = 4;

/// The code of a text; none where it is too long for one.
#[must_use]
pub fn code(text: &str) -> Option<Code> {
    let qr = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..qr.size() {
        for x in (0..qr.size()).filter(|x| qr.get_module(*x, y)) {
            // Writing to a string does not fail.
            let _ = write!(
                path,
                "M{} {}h1v1h-1z",
                x.saturating_add(MARGIN),
                y.saturating_add(MARGIN)
            );
        }
    }
    Some(Code {
        size: qr.size().saturating_add(MARGIN.saturating_mul(2)),
        path,
    })
}

/// The address of a telephone number.
#[must_use]
pub fn phone_address(phone: &str) -> String {
    let digits: String = phone.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
    format!("tel:{digits}")
}
