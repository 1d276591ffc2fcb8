### tag: en
### name: English
### direction: ltr
### not reviewed
