# The site for Internet Information Services, run once by an administrator. What it needs beside this (types,
# caching, headers, the 404 page) stands in web.config, which every release brings.
# 把每次发布导出到这个文件夹：npm run publish:export -- --to C:\handbook
$folder = 'C:\handbook'
Install-WindowsFeature Web-Server, Web-Static-Content, Web-Http-Errors, Web-Stat-Compression
Import-Module WebAdministration
New-Item -ItemType Directory -Force $folder | Out-Null
New-Website -Name 'handbook' -Port 80 -HostHeader 'handbook.example.cn' -PhysicalPath $folder
# IIS packs files itself, once, and keeps that.
Set-WebConfigurationProperty -Filter '/system.webServer/urlCompression' -PSPath 'IIS:\Sites\handbook' -Name doStaticCompression -Value $true
