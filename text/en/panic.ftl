# Shown when the app stops.

panic-title = Something went wrong
panic-lead = This check has stopped. What you entered is gone and was not sent to anybody. Load the page again to start over.
panic-self-help = You can also read the court's free guide: selfhelp.courts.ca.gov/clean-your-record
