using System.Xml.Linq;
using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data.Entities;
using ElkeDeur.Web.Mail;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Data;

public static class DataKeys
{
    /// <summary>Keys for cookies and forms: files beside a SQLite file, rows that all nodes share on PostgreSQL.</summary>
    public static WebApplicationBuilder AddKeys(this WebApplicationBuilder builder)
    {
        var keys = builder.Services.AddDataProtection().SetApplicationName("ElkeDeur");
        if (DataSetup.UsesPostgres(builder.Configuration))
            builder.Services.AddOptions<KeyManagementOptions>()
                .Configure<IDbContextFactory<AppDb>, TimeProvider>((options, data, time) => options.XmlRepository = new KeyTable(data, time));
        else
            keys.PersistKeysToFileSystem(new DirectoryInfo(DataFolder.From(builder.Configuration).Keys));
        return builder;
    }

    // The framework's package for this saves without an occasion.
    private sealed class KeyTable(IDbContextFactory<AppDb> data, TimeProvider time) : IXmlRepository
    {
        public IReadOnlyCollection<XElement> GetAllElements()
        {
            using var db = data.CreateDbContext();
            return [.. db.Keys.AsNoTracking().Where(row => row.Name != AddressKey.RowName).Select(row => row.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
        }

        public void StoreElement(XElement element, string friendlyName)
        {
            using var db = data.CreateDbContext();
            db.Keys.Add(new KeyRow { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
            var occasion = new Occasion(Actor.System, time.GetUtcNow().UtcDateTime, "key.store", $"key:{friendlyName}");
            db.SaveAsync(occasion).GetAwaiter().GetResult();
        }
    }
}
