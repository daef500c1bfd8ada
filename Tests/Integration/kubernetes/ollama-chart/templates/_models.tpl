{{- /* The shell script that brings the models on disk to what the values say, once the server answers. */ -}}
{{- define "ollama.models" -}}
{{- $models := .Values.ollama.models -}}
{{- $insecure := ternary " --insecure" "" .Values.ollama.insecure -}}
until ollama list > /dev/null 2>&1; do sleep 1; done
{{- range $models.pull }}
ollama pull{{ $insecure }} {{ . | squote }}
{{- end }}
{{- range $models.run }}
ollama run {{ . | squote }}
{{- end }}
{{- if $models.clean }}
{{- $kept := list }}
{{- range concat $models.pull $models.run }}
{{- $kept = append $kept (ternary . (printf "%s:latest" .) (contains ":" .)) }}
{{- end }}
ollama list | awk 'NR > 1 { print $1 }' | while read -r model; do
  case {{ $kept | join " " | printf " %s " | squote }} in
    *" $model "*) ;;
    *) ollama rm "$model" ;;
  esac
done
{{- end }}
{{- end -}}
