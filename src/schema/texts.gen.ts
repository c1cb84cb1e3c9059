// Made by scripts/gen from schemas/*.schema.json.
export interface TextTree {
  /** What a text in this place is: a field of the object, `one entry` of the list, or `beside NAME`, a field of the object around it. */
  readonly text?: string
  /** The texts that are taken. */
  readonly pattern?: string
  readonly fields?: { readonly [field: string]: TextTree }
  readonly items?: TextTree
}

export const textTrees: Readonly<Record<string, TextTree>> = {
  "delivery-plan": {
    "fields": {
      "edition": {
        "text": "label",
        "pattern": "^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))",
        "fields": {
          "approved_by": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$",
            "items": {
              "text": "body"
            }
          }
        }
      },
      "actions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$"
      },
      "measures": {
        "items": {
          "text": "name",
          "fields": {
            "targets": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            },
            "actuals": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "value"
              }
            },
            "comparators": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "as_published"
              }
            },
            "break": {
              "text": "why"
            }
          }
        }
      },
      "contributions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "summary"
        }
      },
      "documents": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$"
      }
    }
  },
  "exceptions": {},
  "locality-plan": {
    "fields": {
      "needs_considered": {
        "fields": {
          "items": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$",
            "items": {
              "text": "summary",
              "fields": {
                "evidence": {
                  "text": "one entry",
                  "pattern": "^[^\\n]*\\n?$"
                }
              }
            }
          },
          "evidence": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$"
          }
        }
      },
      "edition": {
        "text": "label",
        "pattern": "^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))",
        "fields": {
          "approved_by": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$",
            "items": {
              "text": "body"
            }
          }
        }
      },
      "approved_by": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "body"
        }
      },
      "editions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "label",
          "pattern": "^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))",
          "fields": {
            "approved_by": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "body"
              }
            }
          }
        }
      },
      "part_of": {
        "text": "title"
      },
      "reported_to": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "body"
        }
      },
      "themes": {
        "items": {
          "fields": {
            "measures": {
              "items": {
                "text": "name",
                "fields": {
                  "targets": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$"
                  },
                  "actuals": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$",
                    "items": {
                      "text": "value"
                    }
                  },
                  "comparators": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$",
                    "items": {
                      "text": "as_published"
                    }
                  },
                  "break": {
                    "text": "why"
                  }
                }
              }
            }
          }
        }
      },
      "needs": {
        "fields": {
          "items": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$",
            "items": {
              "text": "summary",
              "fields": {
                "evidence": {
                  "text": "one entry",
                  "pattern": "^[^\\n]*\\n?$"
                }
              }
            }
          },
          "evidence": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$"
          }
        }
      },
      "poorer_communities": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "summary",
          "fields": {
            "evidence": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            }
          }
        }
      },
      "inequality": {
        "text": "aim",
        "fields": {
          "evidence": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$"
          }
        }
      },
      "participation": {
        "text": "summary",
        "fields": {
          "evidence": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$"
          }
        }
      },
      "consulted": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$"
      },
      "resources": {
        "fields": {
          "items": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$",
            "items": {
              "text": "summary"
            }
          }
        }
      },
      "documents": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$"
      },
      "review": {
        "text": "summary"
      },
      "contributions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "summary"
        }
      },
      "outcomes": {
        "items": {
          "text": "title",
          "fields": {
            "measures": {
              "items": {
                "text": "name",
                "fields": {
                  "targets": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$"
                  },
                  "actuals": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$",
                    "items": {
                      "text": "value"
                    }
                  },
                  "comparators": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$",
                    "items": {
                      "text": "as_published"
                    }
                  },
                  "break": {
                    "text": "why"
                  }
                }
              }
            },
            "actions": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            }
          }
        }
      },
      "measures": {
        "items": {
          "text": "name",
          "fields": {
            "targets": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            },
            "actuals": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "value"
              }
            },
            "comparators": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "as_published"
              }
            },
            "break": {
              "text": "why"
            }
          }
        }
      },
      "actions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$"
      }
    }
  },
  "loip": {
    "fields": {
      "edition": {
        "text": "label",
        "pattern": "^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))",
        "fields": {
          "approved_by": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$",
            "items": {
              "text": "body"
            }
          }
        }
      },
      "approved_by": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "body"
        }
      },
      "editions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "label",
          "pattern": "^(?!.*([Dd]raft|DRAFT|[Cc]onsult|CONSULT|[Aa]pprov|APPROV|[Pp]ublish|PUBLISH|[Ss]upersed|SUPERSED|[Rr]eplac|[Cc]orrect|[Aa]dopt|[Ii]n force|[Nn]ot known|[Uu]nknown))",
          "fields": {
            "approved_by": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "body"
              }
            }
          }
        }
      },
      "part_of": {
        "text": "title"
      },
      "reported_to": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "body"
        }
      },
      "themes": {
        "items": {
          "fields": {
            "measures": {
              "items": {
                "text": "name",
                "fields": {
                  "targets": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$"
                  },
                  "actuals": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$",
                    "items": {
                      "text": "value"
                    }
                  },
                  "comparators": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$",
                    "items": {
                      "text": "as_published"
                    }
                  },
                  "break": {
                    "text": "why"
                  }
                }
              }
            }
          }
        }
      },
      "needs": {
        "fields": {
          "items": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$",
            "items": {
              "text": "summary",
              "fields": {
                "evidence": {
                  "text": "one entry",
                  "pattern": "^[^\\n]*\\n?$"
                }
              }
            }
          },
          "evidence": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$"
          }
        }
      },
      "poorer_communities": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "summary",
          "fields": {
            "evidence": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            }
          }
        }
      },
      "inequality": {
        "text": "aim",
        "fields": {
          "evidence": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$"
          }
        }
      },
      "participation": {
        "text": "summary",
        "fields": {
          "evidence": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$"
          }
        }
      },
      "consulted": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$"
      },
      "resources": {
        "fields": {
          "items": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$",
            "items": {
              "text": "summary"
            }
          }
        }
      },
      "documents": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$"
      },
      "review": {
        "text": "summary"
      },
      "contributions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "summary"
        }
      },
      "outcomes": {
        "items": {
          "text": "title",
          "fields": {
            "measures": {
              "items": {
                "text": "name",
                "fields": {
                  "targets": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$"
                  },
                  "actuals": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$",
                    "items": {
                      "text": "value"
                    }
                  },
                  "comparators": {
                    "text": "one entry",
                    "pattern": "^[^\\n]*\\n?$",
                    "items": {
                      "text": "as_published"
                    }
                  },
                  "break": {
                    "text": "why"
                  }
                }
              }
            },
            "actions": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            }
          }
        }
      },
      "measures": {
        "items": {
          "text": "name",
          "fields": {
            "targets": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            },
            "actuals": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "value"
              }
            },
            "comparators": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "as_published"
              }
            },
            "break": {
              "text": "why"
            }
          }
        }
      },
      "actions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$"
      }
    }
  },
  "participation": {
    "fields": {
      "bodies_considered": {
        "items": {
          "text": "name",
          "fields": {
            "efforts": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            }
          }
        }
      },
      "bodies": {
        "items": {
          "text": "name",
          "fields": {
            "steps": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            }
          }
        }
      },
      "strategy": {
        "text": "summary"
      },
      "standards": {
        "items": {
          "text": "standard"
        }
      },
      "contributions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "summary"
        }
      }
    }
  },
  "partnership": {
    "fields": {
      "s17_application": {
        "text": "summary"
      },
      "reporting_year": {
        "fields": {
          "direction": {
            "text": "reference"
          }
        }
      },
      "reporting_year_locality": {
        "fields": {
          "direction": {
            "text": "reference"
          }
        }
      },
      "partners": {
        "items": {
          "fields": {
            "corporate_plan": {
              "text": "title"
            }
          }
        }
      },
      "localities": {
        "text": "beside localities_in_words",
        "items": {
          "text": "name",
          "fields": {
            "evidence": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            }
          }
        }
      },
      "service_areas": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "name"
        }
      },
      "locality_identification": {
        "text": "method"
      },
      "governance": {
        "text": "summary",
        "fields": {
          "reported_to": {
            "text": "one entry",
            "pattern": "^[^\\n]*\\n?$",
            "items": {
              "text": "body"
            }
          },
          "self_assessment": {
            "text": "summary",
            "fields": {
              "principles": {
                "items": {
                  "text": "principle"
                }
              }
            }
          }
        }
      },
      "contributions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "summary"
        }
      },
      "information_requests": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "what"
        }
      },
      "linked_plans": {
        "items": {
          "fields": {
            "reviews": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "result"
              }
            }
          }
        }
      }
    }
  },
  "progress-report": {
    "fields": {
      "approved_by": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "body"
        }
      },
      "assessments": {
        "items": {
          "fields": {
            "measures": {
              "items": {
                "text": "value"
              }
            }
          }
        }
      },
      "measures": {
        "items": {
          "text": "name",
          "fields": {
            "targets": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$"
            },
            "actuals": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "value"
              }
            },
            "comparators": {
              "text": "one entry",
              "pattern": "^[^\\n]*\\n?$",
              "items": {
                "text": "as_published"
              }
            }
          }
        }
      },
      "participation": {
        "text": "summary",
        "fields": {
          "extent": {
            "fields": {
              "evidence": {
                "text": "one entry",
                "pattern": "^[^\\n]*\\n?$"
              }
            }
          },
          "effectiveness": {
            "fields": {
              "evidence": {
                "text": "one entry",
                "pattern": "^[^\\n]*\\n?$"
              }
            }
          }
        }
      },
      "actions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$"
      },
      "duties": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "says"
        }
      }
    }
  },
  "review": {
    "fields": {
      "actions": {
        "text": "one entry",
        "pattern": "^[^\\n]*\\n?$",
        "items": {
          "text": "title"
        }
      }
    }
  }
}
