### tag: zh-Hans
### name: 简体中文
### direction: ltr
### not reviewed
