### tag: zh-Hant
### name: 繁體中文
### direction: ltr
### not reviewed
