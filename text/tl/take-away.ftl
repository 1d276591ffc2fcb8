# Ang maaaring dalhin: print, naka-save na kopya, teksto, listahan, kalendaryo; at pagpapatuloy mula sa kopya.

take-title = Dalhin ito
take-lead = Ginagawa ang lahat ng ito sa device na ito. Walang ipinapadala.
take-shared = Kung may ibang gumagamit ng device na ito, maaari nilang makita ang ise-save o kokopyahin ninyo.
button-print = I-print
button-save = Mag-save ng kopya
    .hint = Isang file. Nabubuksan ito nang walang internet. Maaari kayong magpatuloy mula rito sa ibang araw.
button-copy = Kopyahin bilang teksto
button-slip = Kopyahin ang listahan ng dapat alamin
button-calendar = I-save ang araw na ito sa kalendaryo
    .hint = Gumagawa ito ng isang tala sa kalendaryo. Hindi sinasabi ng tala kung para saan ang araw.

status-saved = Na-save na ang file. Tingnan sa inyong mga download.
status-copied = Nakopya na.
status-not-copied = Hindi kami pinayagan ng browser na kumopya. Mag-save na lang ng kopya.

paper-results = Ang maaaring posible
paper-answers = Ang isinagot ninyo
paper-slip = Ang dapat alamin
paper-slip-lead = Makikita ang karamihan nito sa docket sa opisina ng court clerk at sa sarili ninyong rekord sa Department of Justice.
paper-steps = Ang karaniwang susunod na ginagawa ng mga tao
paper-made = Ginawa noong { $day }. Batas hanggang { $law }.
paper-continue = Para magpatuloy sa ibang araw, buksan ulit ang check at piliin ang "Magpatuloy mula sa naka-save na kopya".
paper-code-phone = I-scan para tawagan ang { $phone }
paper-code-book = I-scan para mag-book ng oras

calendar-words = Paalala

resume-title = Magpatuloy mula sa naka-save na kopya
resume-hint = Piliin ang file na na-save ninyo rito dati. Sa device na ito lang ito binabasa.
resume-done = Ito ang mga sagot sa naka-save ninyong kopya. Tingnan kung tama pa ang mga ito.
resume-other-law = Ito ang mga sagot sa naka-save ninyong kopya. Noong i-save ninyo ito, ang batas ay hanggang { $then }. Ngayon, hanggang { $now } na ito, kaya maaaring iba ang resulta.
resume-foreign = Ang file na ito ay hindi kopyang na-save dito. Piliin ang file na na-save ninyo, o magsimula ulit.
resume-broken = Hindi namin mabasa ang mga sagot sa file na ito. Maaaring nabago o naputol ito. Pumili ng ibang kopya, o magsimula ulit.
resume-newer = Na-save ang kopyang ito ng mas bagong bersyon. I-reload ang page at subukan ulit.
resume-older = Galing ang kopyang ito sa lumang bersyon na hindi na namin mabasa. Pakisimulan ulit.
