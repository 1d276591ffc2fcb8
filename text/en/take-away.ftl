# What a person can take along: print, saved copy, text, slip, calendar; and continuing from a saved copy.

take-title = Take this with you
take-lead = All of these are made on this device. Nothing is sent.
take-shared = If others use this device, they may see what you save or copy.
button-print = Print
button-save = Save a copy
    .hint = One file. It opens without the internet. Later you can go on from it here.
button-copy = Copy as text
button-slip = Copy the list of things to look up
button-calendar = Save this day for your calendar
    .hint = It makes one calendar entry. The entry does not say what the day is for.

status-saved = The file is saved. Look in your downloads.
status-copied = Copied.
status-not-copied = This browser did not let us copy. Save a copy instead.

paper-results = What may be possible
paper-answers = What you answered
paper-slip = What to look up
paper-slip-lead = The docket at the court clerk's office and your own Department of Justice record have most of these.
paper-steps = What people usually do next
paper-made = Made on { $day }. Law as of { $law }.
paper-continue = To go on later, open the check again and choose "Go on from a saved copy".
paper-code-phone = Scan to call { $phone }
paper-code-book = Scan to book a time

calendar-words = Reminder

resume-title = Go on from a saved copy
resume-hint = Choose the file that you saved here earlier. It is read on this device only.
resume-done = These are the answers of your saved copy. Check that they are still right.
resume-other-law = These are the answers of your saved copy. The law was as of { $then } when you saved it. Now it is as of { $now }, so the results may differ.
resume-foreign = This file is not a copy saved here. Choose the file that you saved, or start again.
resume-broken = We can't read the answers in this file. It may have been changed or cut off. Choose another copy, or start again.
resume-newer = This copy was saved by a newer version of this check. Reload the page and try again.
resume-older = This copy is from an older version that we can't read any more. Please start again.
