using ElkeDeur.Domain.Auditing;
using ElkeDeur.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace ElkeDeur.Web.Tests.Data;

public sealed class Every_stored_field_is_classified
{
    [Fact]
    public void Nobody_adds_a_field_without_saying_whether_it_is_personal()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=:memory:").Options);

        var forgotten = db.Model.GetEntityTypes().SelectMany(type => type.GetProperties())
            .Where(field => field.PropertyInfo is not { } property || !Classification.IsClassified(property))
            .Select(field => $"{field.DeclaringType.ClrType.Name}.{field.Name}");

        Assert.Empty(forgotten);
    }

    [Fact]
    public void A_default_on_the_class_does_not_cover_text()
    {
        var uncovered = typeof(Example).GetProperties().Where(property => !Classification.IsClassified(property));

        Assert.Equal([nameof(Example.Note)], uncovered.Select(property => property.Name));
    }

    [NotPersonal]
    private sealed class Example
    {
        public string OtherId { get; set; } = "";
        public int Count { get; set; }
        public string Note { get; set; } = "";
    }
}
