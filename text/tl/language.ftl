### tag: tl
### name: Tagalog
### direction: ltr
### not reviewed
