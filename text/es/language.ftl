### tag: es
### name: Español
### direction: ltr
### not reviewed
